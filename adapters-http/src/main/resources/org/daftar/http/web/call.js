// One call: made, timed, and shown as text and as the curl command that does the same.

export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** { method, url, headers, body } for what was entered. */
export function request(mount, operation, given, session) {
  const path = operation.path.replace(/\{([^}]+)\}/g, (all, name) => given.path[name] ? encodeURIComponent(given.path[name]) : all);
  const query = new URLSearchParams();
  for (const [name, value, repeated] of given.query) {
    for (const one of repeated ? value.split(',').map(part => part.trim()) : [value]) query.append(name, one);
  }
  const headers = { Accept: 'application/json', ...given.headers };
  if (operation.secured && session.token) headers.Authorization = `Bearer ${session.token}`;
  if (given.body !== undefined) headers['Content-Type'] = 'application/json';
  return { method: operation.method.toUpperCase(), url: mount + path + (query.size ? `?${query}` : ''), headers, body: given.body };
}

export async function send({ method, url, headers, body }) {
  const began = performance.now();
  const response = await fetch(url, { method, headers, body, credentials: 'omit', cache: 'no-store' });
  const file = await saved(response);
  const text = file ? '' : await response.text();
  return { status: response.status, reason: response.statusText, headers: [...response.headers], text, file, took: performance.now() - began };
}

/** { name, type, blob } of an answer that is no text; null of one that is. */
async function saved(response) {
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0];
  if (type === '' || type.startsWith('text/') || type.endsWith('json') || type.endsWith('xml')) return null;
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'file';
  return { name, type, blob: await response.blob() };
}

/** The token is not shown: it is taken from the shell's TOKEN. */
export function curl({ method, url, headers, body }) {
  const quoted = text => `'${text.replaceAll("'", `'\\''`)}'`;
  const lines = [`curl -X ${method} ${quoted(location.origin + url)}`];
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'Authorization') lines.push('-H "Authorization: Bearer $TOKEN"');
    else if (name !== 'Accept') lines.push(`-H ${quoted(`${name}: ${value}`)}`);
  }
  if (body !== undefined) lines.push(`--data ${quoted(body)}`);
  return lines.join(' \\\n  ');
}

/**
 * JSON laid out in lines, as [kind, text] pieces. Done on the text, because numbers that go through the browser's own
 * numbers come back as others: 10.50 as 10.5, long ones rounded.
 */
export function laidOut(text) {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  const parts = text.match(token) ?? [];
  const pieces = [];
  let depth = 0;
  const line = () => pieces.push(['', '\n' + '  '.repeat(depth)]);
  parts.forEach((part, i) => {
    if (part === '{' || part === '[') {
      pieces.push(['', part]);
      depth++;
      if (!'}]'.includes(parts[i + 1])) line();
    } else if (part === '}' || part === ']') {
      depth = Math.max(0, depth - 1);
      if (!'{['.includes(parts[i - 1])) line();
      pieces.push(['', part]);
    } else if (part === ',') {
      pieces.push(['', part]);
      line();
    } else if (part === ':') {
      pieces.push(['', ': ']);
    } else {
      pieces.push([part[0] !== '"' ? 'json-other' : parts[i + 1] === ':' ? 'json-name' : 'json-text', part]);
    }
  });
  return pieces;
}

export function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
