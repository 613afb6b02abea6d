// Ids to try a call with, taken from the lists of the company that is signed in: an example works as it stands.

import { request } from './call.js';

const PLACEHOLDER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The header that names the company, where a call has one. */
export function companyHeader(operation) {
  return (operation.parameters ?? []).find(one => one.in === 'header' && /company|org/i.test(one.name));
}

/**
 * The example with ids that are there in place of those that are made up; what has no list stays as it is.
 *
 * @param lists every operation that answers a list and needs nothing to do so, but for the id of what the list is in
 * @param path of the operation, which tells what a "typeId" is a type of
 */
export async function sampled(value, path, lists, ask, name = '', beside = {}) {
  if (Array.isArray(value)) return Promise.all(value.map(one => sampled(one, path, lists, ask, name, beside)));
  if (value && typeof value === 'object') {
    const fields = Object.entries(value).map(async ([key, field]) => [key, await sampled(field, path, lists, ask, key, value)]);
    return Object.fromEntries(await Promise.all(fields));
  }
  if (typeof value !== 'string' || !PLACEHOLDER.test(value)) return value;
  const told = beside[name.replace(/Id$/, 'Type')];
  return await sampleOf(name === 'entityId' && told ? `${told}s` : nounOf(name), path, lists, ask) ?? value;
}

/** An id for a parameter of the path: of the list before it, else of the list that its name tells, or the words before it. */
export async function sampleInPath(path, name, lists, ask) {
  const before = path.slice(0, path.indexOf(`/{${name}}`));
  const own = lists.find(one => one.path === before);
  return (own && await ask(own, name)) ?? sampleOf(nounOf(name) ?? last(before), path, lists, ask);
}

/** The list that a name is of, in the words of a path: "sourceLocationId" is of "source-locations". */
function nounOf(name) {
  const noun = name.replace(/(Ids?|_ids?)$/, '').replace(/([A-Z])/g, '-$1').replaceAll('_', '-').toLowerCase();
  if (noun === name.toLowerCase()) return null;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

async function sampleOf(noun, path, lists, ask) {
  if (!noun) return null;
  const words = noun.split('-');
  // A type of materials is of "material-types"; a "source-location" is a location: the longest ending that is a list tells.
  const names = [`${singular(path.split('/')[1])}-${noun}`, ...words.map((_, from) => words.slice(from).join('-'))];
  const alike = lists.filter(one => nameOf(one).endsWith(`-${noun}`));
  const chosen = names.flatMap(name => lists.filter(one => nameOf(one) === name)).concat(alike.length === 1 ? alike : []);
  for (const list of chosen) {
    const id = await ask(list);
    if (id) return id;
  }
  return null;
}

/** The lines of a statement are "statement-lines". */
function nameOf(list) {
  const [before, inside] = list.path.split(/\/{\w+}\//);
  return inside ? `${singular(last(before))}-${inside}` : last(before);
}

function last(path) {
  return path.slice(path.lastIndexOf('/') + 1);
}

function singular(plural) {
  return plural.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Asks each list once for its first rows, as long as nobody signs in anew; for an id as it is called there, or the row's own. */
export function asker(mount, session) {
  const known = new Map();
  const rows = (list, path) => {
    const place = `${session.company} ${path}`;
    if (!known.has(place)) known.set(place, first(list, mount, session, path).catch(() => []));
    return known.get(place);
  };
  return async (list, name = 'id') => {
    const [before, inside] = list.path.split(/\/{\w+}\//);
    let found = [];
    if (!inside) found = await rows(list, before);
    else {
      for (const parent of await rows(list, before)) {
        if (!found.length) found = await rows(list, `${before}/${parent.id}/${inside}`);
      }
    }
    return found[0]?.[name] ?? found[0]?.id ?? null;
  };
}

async function first(list, mount, session, path) {
  const company = companyHeader(list);
  const limit = (list.parameters ?? []).some(one => one.name === 'limit') ? [['limit', '5', false]] : [];
  const given = { path: {}, query: limit, headers: company && session.company ? { [company.name]: session.company } : {} };
  const { url, headers } = request(mount, { ...list, path }, given, session);
  const response = await fetch(url, { headers, credentials: 'omit' });
  if (!response.ok) return [];
  const answer = await response.json();
  return Array.isArray(answer) ? answer : Object.values(answer).find(Array.isArray) ?? [];
}
