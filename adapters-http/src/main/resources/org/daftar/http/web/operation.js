// One operation: what it takes, what it answers, and the form to try it.

import { bounds, example, fields, resolved, saying, typeName } from './schema.js';
import { curl, isJson, laidOut, newKey, request, send } from './call.js';
import { companyHeader, sampled, sampleInPath } from './samples.js';

/** An element with its attributes (on… for handlers) and children; texts are only ever set as text. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

export function operationView(operation, api, mount, session, samples) {
  const details = el('details', { class: 'operation', id: operation.operationId },
    el('summary', {},
      el('span', { class: `method ${operation.method}` }, operation.method.toUpperCase()),
      el('span', { class: 'path' }, operation.path),
      operation['x-extension'] ? el('span', { class: 'tag', title: 'Not in the published document of this API' }, 'extension') : null,
      el('span', { class: 'says' }, operation.summary ?? '')));
  // Made when first opened: two hundred forms at once would be slow on a phone.
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(inside(operation, api, mount, session, samples));
  });
  return details;
}

function inside(operation, api, mount, session, samples) {
  const bodySchema = operation.requestBody?.content?.['application/json']?.schema;
  const answer = Object.entries(operation.responses ?? {}).find(([status]) => status < '300');
  const answerSchema = answer?.[1].content?.['application/json']?.schema;
  const errors = Object.entries(operation.responses ?? {}).filter(([status]) => status >= '400');
  return el('div', { class: 'inside' },
    operation.description ? el('p', { class: 'quiet' }, operation.description) : null,
    el('div', { class: 'columns' },
      el('div', {},
        operation.parameters?.length ? [el('h4', {}, 'Parameters'), parameterTable(operation.parameters, api)] : null,
        bodySchema ? [el('h4', {}, 'Body'), fieldTable(bodySchema, api)] : null),
      el('div', {},
        answerSchema ? [el('h4', {}, `Answer ${answer[0]}`), fieldTable(answerSchema, api)] : null,
        errors.length ? [el('h4', {}, 'Refusals'), errorTable(errors)] : null)),
    tryForm(operation, api, mount, session, samples, bodySchema));
}

function rows(list) {
  return el('table', { class: 'fields' }, el('tbody', {}, list));
}

function nameCell(name, required, depth = 0) {
  return el('td', { class: ['', 'deep', 'deeper'][Math.min(depth, 2)] },
    name, required ? el('span', { class: 'must', title: 'required' }, ' *') : null);
}

function typeCell(type, says) {
  return el('td', {}, el('span', { class: 'type' }, type), says ? el('div', {}, says) : null);
}

function parameterTable(parameters, api) {
  return rows(parameters.map(one => el('tr', {},
    nameCell(one.name, one.required),
    typeCell(`${typeName(one.schema, api)}, in the ${one.in}`,
      saying(one.description, bounds(one.schema, api))))));
}

function fieldTable(schema, api) {
  const list = fields(schema, api);
  if (!list.length) return el('p', { class: 'quiet' }, typeName(schema, api));
  return rows(list.map(one => el('tr', {},
    nameCell(one.name.split('.').pop(), one.required, one.depth), typeCell(one.type, one.says))));
}

function errorTable(errors) {
  return rows(errors.map(([status, response]) => el('tr', {},
    el('td', {}, status), el('td', {}, response.description))));
}

function tryForm(operation, api, mount, session, samples, bodySchema) {
  const has = name => operation.parameters?.some(one => one.in === 'header' && one.name === name);
  const inputs = (operation.parameters ?? [])
    .filter(one => one.in !== 'header')
    .map(one => ({ one, input: el('input', {
      type: 'text', value: (one.in === 'path' && resolved(one.schema, api).enum?.[0]) || '', required: one.required, autocomplete: 'off', spellcheck: 'false',
      placeholder: one.schema?.default !== undefined ? String(one.schema.default) : typeName(one.schema, api) }) }));
  const key = has('Idempotency-Key') ? el('input', { type: 'text', value: newKey(), 'aria-label': 'Idempotency-Key', spellcheck: 'false' }) : null;
  const keyed = el('input', { type: 'checkbox' });
  const dry = el('input', { type: 'checkbox' });
  const body = bodySchema ? el('textarea', { spellcheck: 'false', 'aria-label': 'Body', autocapitalize: 'off' }) : null;
  if (body) body.value = JSON.stringify(example(bodySchema, api), null, 2);
  if (body) body.rows = Math.min(18, body.value.split('\n').length + 1);
  const button = el('button', { type: 'submit', class: 'main' }, 'Send');
  const note = el('span', { class: 'fault' });
  const locked = operation.secured ? el('span', { class: 'quiet needs-login' }, 'Log in first to be let in.') : null;
  const answer = el('div', { class: 'answer', 'aria-live': 'polite' });

  const company = companyHeader(operation);
  const given = () => ({
    path: Object.fromEntries(inputs.filter(({ one }) => one.in === 'path').map(({ one, input }) => [one.name, input.value])),
    query: inputs.filter(({ one, input }) => one.in === 'query' && input.value !== '')
      .map(({ one, input }) => [one.name, input.value, [resolved(one.schema, api).type].flat().includes('array')]),
    headers: {
      ...(company && session.company ? { [company.name]: session.company } : {}),
      ...(key && keyed.checked ? { 'Idempotency-Key': key.value } : {}),
      ...(dry.checked ? { 'Dry-Run': 'true' } : {}),
    },
    body: body && body.value.trim() !== '' ? body.value : undefined,
  });

  const entered = () => request(mount, operation, given(), session);
  const preview = el('div', {});
  const shown = () => preview.replaceChildren(...curlView(entered()));

  const form = el('form', { class: 'try', novalidate: true, oninput: event => {
    event.target.dataset.touched = 'yes';
    shown();
  }, onsubmit: async event => {
    event.preventDefault();
    const missing = inputs.find(({ one, input }) => one.required && input.value === '');
    if (missing) {
      note.textContent = `${missing.one.name} is required.`;
      missing.input.focus();
      return;
    }
    note.textContent = '';
    button.disabled = true;
    const call = entered();
    try {
      const result = await send(call);
      answer.replaceChildren(...answerView(result));
      if (result.status === 401 && call.headers.Authorization) note.textContent = 'The log-in has ended: log out and in again.';
    } catch (failure) {
      answer.replaceChildren(el('p', { class: 'fault' }, `No answer: ${failure.message}. Is the service running?`));
    } finally {
      button.disabled = false;
    }
  } },
    el('h4', {}, 'Try it'),
    inputs.length ? el('div', { class: 'given' }, inputs.map(({ one, input }) =>
      el('label', {}, el('span', {}, one.name, one.required ? el('span', { class: 'must' }, ' *') : null), input))) : null,
    body ? [el('h4', {}, 'Body'), body] : null,
    key || has('Dry-Run') ? el('div', { class: 'toggles' },
      key ? [el('label', {}, keyed, 'Idempotency-Key'), key] : null,
      has('Dry-Run') ? el('label', {}, dry, 'Dry-Run: rehearse, keep nothing') : null) : null,
    el('div', { class: 'row' }, button, locked, note),
    preview,
    answer);
  const refill = () => fillIn(operation, samples, inputs, body).then(shown);
  samples.forms.push(refill);
  shown();
  refill();
  return form;
}

/** Ids of what is there, in what nobody has entered anything into yet. */
async function fillIn(operation, samples, inputs, body) {
  const { ask } = samples;
  const lists = samples.lists();
  for (const { one, input } of inputs.filter(({ one }) => one.in === 'path')) {
    const id = await sampleInPath(operation.path, one.name, lists, ask);
    if (id && !input.dataset.touched) input.value = id;
  }
  if (!body) return;
  const filled = JSON.stringify(await sampled(JSON.parse(body.value), operation.path, lists, ask), null, 2);
  if (!body.dataset.touched) body.value = filled;
}

function answerView(result) {
  const kind = result.status < 300 ? 'good' : result.status < 500 && result.status !== 429 ? 'bad' : 'warn';
  const json = isJson(result.text);
  return [
    el('p', {}, el('span', { class: `status ${kind}` }, `${result.status} ${result.reason}`.trim()),
      el('span', { class: 'quiet' }, `  in ${Math.round(result.took)} ms`)),
    result.file ? fileView(result.file) : el('pre', {}, json
      ? laidOut(result.text).map(([kindOf, text]) => kindOf ? el('span', { class: kindOf }, text) : text)
      : result.text || '(no body)'),
    el('details', {}, el('summary', { class: 'quiet' }, `${result.headers.length} headers`),
      el('pre', {}, result.headers.map(([name, value]) => `${name}: ${value}`).join('\n'))),
  ];
}

/** What is no text is opened in a tab of its own, as it prints, or saved. */
function fileView({ name, type, blob }) {
  const href = URL.createObjectURL(blob);
  const kept = type === 'application/pdf' ? { target: '_blank', rel: 'noopener' } : { download: name };
  return el('p', {}, el('a', { href, ...kept }, `${kept.download ? 'Save' : 'Open'} ${name}`), ` (${blob.size} bytes)`);
}

function curlView(call) {
  const text = curl(call);
  const copy = el('button', { type: 'button', onclick: async () => {
    await navigator.clipboard?.writeText(text);
    copy.textContent = 'Copied';
  } }, 'Copy');
  return [el('div', { class: 'head' }, el('h4', {}, 'As curl'), copy), el('pre', {}, text)];
}
