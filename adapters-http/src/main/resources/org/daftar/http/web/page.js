// The page: which API, who is logged in, and its operations, grouped and searched.

import { el, operationView } from './operation.js';
import { asker } from './samples.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const $ = id => document.getElementById(id);

/** Never written anywhere: closing the page logs out. */
const session = { token: null, email: null, company: null, companies: [] };
let dialect;
let api;
let operations = [];

function mount() {
  return api.servers?.[0]?.url ?? '';
}

async function start() {
  const { dialects } = await json('/dialects.json');
  $('dialect').replaceChildren(...dialects.map(one => el('option', { value: one.name }, one.title)));
  const wanted = new URLSearchParams(location.search).get('api');
  const first = dialects.find(one => one.name === wanted) ?? dialects[0];
  $('dialect').value = first.name;
  $('dialect').addEventListener('change', () => show(dialects.find(one => one.name === $('dialect').value)));
  $('search').addEventListener('input', () => {
    filter();
    scrollTo(0, 0);
  });
  $('login-cancel').addEventListener('click', () => $('login').close());
  $('login-form').addEventListener('submit', login);
  addEventListener('hashchange', openNamed);
  await show(first);
}

async function json(url, options) {
  const response = await fetch(url, options);
  const content = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(content.message ?? `${response.status} ${response.statusText}`);
  return content;
}

async function show(chosen) {
  if (dialect && dialect !== chosen) forget();
  dialect = chosen;
  const description = chosen.openapi ?? `/${chosen.name}/openapi.json`;
  api = await json(description);
  operations = Object.entries(api.paths).flatMap(([path, methods]) => METHODS
    .filter(method => methods[method])
    .map(method => ({ ...methods[method], method, path, secured: methods[method].security?.length !== 0 })));
  document.title = `${api.info.title}: Daftar`;
  $('title').textContent = api.info.title;
  $('about').replaceChildren(
    [api.info.description, `${operations.length} operations under ${mount()}.`, 'The description as '].filter(Boolean).join(' '),
    el('a', { href: description }, 'OpenAPI 3.1'), '.');
  render();
  renderSession();
  openNamed();
}

function groups() {
  const order = (api.tags ?? []).map(tag => tag.name);
  const found = new Map(order.map(name => [name, []]));
  for (const one of operations) {
    const tag = one.tags?.[0] ?? 'Other';
    if (!found.has(tag)) found.set(tag, []);
    found.get(tag).push(one);
  }
  return [...found].filter(([, list]) => list.length);
}

/** Lists that can be asked for without knowing anything, a way to ask one for what there is, and the forms that want to know. */
let samples;

function render() {
  const isList = one => one.method === 'get' && /^[^{]*(\/{\w+}\/[\w-]+)?$/.test(one.path);
  const lists = () => session.token === null ? [] : operations.filter(isList);
  samples = { lists, ask: asker(mount(), session), forms: [] };
  $('operations').replaceChildren(...groups().map(([tag, list]) =>
    el('section', {}, el('h2', {}, tag), list.map(one => operationView(one, api, mount(), session, samples)))));
  $('contents').replaceChildren(...groups().map(([tag, list]) =>
    el('div', {}, el('h3', {}, tag), list.map(one =>
      el('a', { href: `#${one.operationId}`, class: one.method },
        el('span', { class: 'method' }, one.method.toUpperCase()), el('span', {}, one.summary ?? one.path))))));
  filter();
}

/** Every word must be found somewhere in the operation. */
function filter() {
  const words = $('search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = new Set(operations
    .filter(one => {
      const text = `${one.method} ${one.path} ${one.summary ?? ''} ${one.operationId} ${one.tags ?? ''}`.toLowerCase();
      return words.every(word => text.includes(word));
    })
    .map(one => one.operationId));
  for (const view of document.querySelectorAll('.operation')) view.hidden = !found.has(view.id);
  for (const link of document.querySelectorAll('nav a')) link.hidden = !found.has(link.hash.slice(1));
  for (const group of document.querySelectorAll('main section:not(.intro), nav > div')) {
    group.hidden = !group.querySelector('.operation:not([hidden]), a:not([hidden])');
  }
  $('notice').textContent = found.size ? '' : `No operation has the words "${words.join(' ')}".`;
}

function openNamed() {
  const view = location.hash && $(decodeURIComponent(location.hash.slice(1)));
  if (!view?.classList?.contains('operation')) return;
  view.open = true;
  view.scrollIntoView();
}

function operationAt(ending) {
  return operations.find(one => one.operationId?.endsWith(ending));
}

async function login(event) {
  event.preventDefault();
  const form = new FormData($('login-form'));
  $('login-fault').textContent = '';
  try {
    const answer = await json(mount() + operationAt('auth.login').path, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: 'omit',
      body: JSON.stringify({ email: form.get('email'), password: form.get('password') }),
    });
    const token = answer.accessToken ?? answer.access_token ?? answer.token ?? answer.data?.accessToken;
    if (!token) throw new Error('The answer holds no access token.');
    Object.assign(session, { token, email: form.get('email') });
    $('login-form').reset();
    $('login').close();
    await loadCompanies();
    fillForms();
  } catch (failure) {
    $('login-fault').textContent = failure.message;
  }
  renderSession();
}

function fillForms() {
  for (const fill of samples.forms) fill();
}

async function loadCompanies() {
  const list = operationAt('companies.list') ?? operationAt('users.me.get');
  if (!list) return;
  const answer = await json(mount() + list.path, { headers: { Authorization: `Bearer ${session.token}` }, credentials: 'omit' });
  session.companies = answer.data ?? answer.organizations ?? answer;
  session.company = session.companies[0]?.id ?? null;
}

/** The page forgets the token at once; the service ends the session, if this API has a call for that. */
function logout() {
  const ending = operationAt('auth.logout');
  const { token } = session;
  forget();
  renderSession();
  if (!ending) return;
  json(mount() + ending.path, { method: 'POST', headers: { Authorization: `Bearer ${token}` }, credentials: 'omit' })
    .catch(failure => { $('notice').textContent = `The session may still be open: ${failure.message}`; });
}

function forget() {
  Object.assign(session, { token: null, email: null, company: null, companies: [] });
}

function renderSession() {
  document.body.classList.toggle('signed-in', session.token !== null);
  if (!session.token) {
    const possible = operationAt('auth.login');
    $('session').replaceChildren(...(possible
      ? [el('button', { class: 'main', onclick: () => $('login').showModal() }, 'Log in')] : []));
    return;
  }
  const choice = el('select', { 'aria-label': 'Company', onchange: () => {
    session.company = choice.value;
    fillForms();
  } },
    session.companies.map(one => el('option', { value: one.id, selected: one.id === session.company }, one.name ?? one.id)));
  $('session').replaceChildren(
    el('span', { class: 'who', title: session.email }, session.email),
    ...(session.companies.length ? [choice] : []),
    el('button', { onclick: logout }, 'Log out'));
}

start().catch(failure => {
  $('notice').textContent = `The documentation cannot be loaded: ${failure.message}`;
});
