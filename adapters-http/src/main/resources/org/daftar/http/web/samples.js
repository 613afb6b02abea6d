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
 * @param lists every operation that answers a list and needs nothing to do so
 */
export async function sampled(value, lists, ask, name = '') {
  if (Array.isArray(value)) return Promise.all(value.map(one => sampled(one, lists, ask, name)));
  if (value && typeof value === 'object') {
    const fields = Object.entries(value).map(async ([key, field]) => [key, await sampled(field, lists, ask, key)]);
    return Object.fromEntries(await Promise.all(fields));
  }
  if (typeof value !== 'string' || !PLACEHOLDER.test(value)) return value;
  return await sampleNamed(name, lists, ask) ?? value;
}

/** An id for a parameter of the path: of the list before it, else of the list that its name tells. */
export async function sampleInPath(path, name, lists, ask) {
  const before = path.slice(0, path.indexOf(`/{${name}}`));
  const own = lists.find(one => one.path === before);
  return own ? ask(own) : sampleNamed(name, lists, ask);
}

async function sampleNamed(name, lists, ask) {
  const noun = name.replace(/(Ids?|_ids?)$/, '').replace(/([A-Z])/g, '-$1').toLowerCase();
  if (noun === name.toLowerCase()) return null;
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  const last = one => one.path.slice(one.path.lastIndexOf('/') + 1);
  // A "sourceLocationId" is a location: the longest ending of the name that is a list tells.
  const words = plural.split('-');
  for (let from = 0; from < words.length; from++) {
    const found = lists.find(one => last(one) === words.slice(from).join('-'));
    if (found) return ask(found);
  }
  return null;
}

/** Asks each list once for its first row, as long as nobody signs in anew. */
export function asker(mount, session) {
  const known = new Map();
  return list => {
    const place = `${session.company} ${list.path}`;
    if (!known.has(place)) known.set(place, first(list, mount, session).catch(() => null));
    return known.get(place);
  };
}

async function first(list, mount, session) {
  const company = companyHeader(list);
  const limit = (list.parameters ?? []).some(one => one.name === 'limit') ? [['limit', '1', false]] : [];
  const given = { path: {}, query: limit, headers: company && session.company ? { [company.name]: session.company } : {} };
  const { url, headers } = request(mount, list, given, session);
  const response = await fetch(url, { headers, credentials: 'omit' });
  if (!response.ok) return null;
  const answer = await response.json();
  const rows = Array.isArray(answer) ? answer : Object.values(answer).find(Array.isArray);
  return rows?.[0]?.id ?? null;
}
