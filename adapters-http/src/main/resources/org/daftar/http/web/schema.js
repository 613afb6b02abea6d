// What can be read off a JSON Schema: a word for its type, the rows of its fields, an example to start from.

/** The schema itself, with its reference followed; and without the null that an optional field may be. */
export function resolved(schema, api) {
  if (!schema) return {};
  if (schema.$ref) {
    const target = api.components?.schemas?.[schema.$ref.split('/').pop()] ?? {};
    return schema.description ? { ...target, description: schema.description } : target;
  }
  const other = schema.anyOf?.find(one => one.type !== 'null');
  if (other) return { ...resolved(other, api), ...(schema.description ? { description: schema.description } : {}) };
  return schema;
}

function plainType(schema) {
  const types = [schema.type].flat().filter(type => type && type !== 'null');
  return types[0] ?? 'any';
}

/** In the words of a person: "date", "list of object", "one of draft, posted". */
export function typeName(given, api) {
  const schema = resolved(given, api);
  if (schema.enum) return 'one of ' + schema.enum.filter(one => one !== null).join(', ');
  const type = plainType(schema);
  if (type === 'array') return 'list of ' + typeName(schema.items, api);
  if (schema.format === 'date') return 'date';
  if (schema.format === 'date-time') return 'time';
  if (schema.format === 'uuid') return 'id (UUID)';
  return { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' }[type] ?? type;
}

export function bounds(given, api) {
  const schema = resolved(given, api);
  const said = [];
  if (schema.default !== undefined) said.push(`default ${JSON.stringify(schema.default)}`);
  if (schema.minimum !== undefined) said.push(`at least ${schema.minimum}`);
  if (schema.exclusiveMinimum !== undefined) said.push(`more than ${schema.exclusiveMinimum}`);
  if (schema.maximum !== undefined) said.push(`at most ${schema.maximum}`);
  if (schema.minItems) said.push(`${schema.minItems} items or more`);
  if (schema.minLength > 1) said.push(`${schema.minLength} characters or more`);
  if (schema.maxLength && schema.maxLength !== 1000) said.push(`up to ${schema.maxLength} characters`);
  if (schema['x-most-decimals'] !== undefined) said.push(`up to ${schema['x-most-decimals']} decimals`);
  return said.join(', ');
}

/** A description and its bounds as sentences. */
export function saying(description, limits) {
  const rest = limits && limits[0].toUpperCase() + limits.slice(1) + '.';
  const first = description && description.replace(/\.?$/, '.');
  return [first, rest].filter(Boolean).join(' ');
}

/** The fields of an object and of the objects in it, as { name, depth, required, type, says }. */
export function fields(given, api, depth = 0, prefix = '') {
  const schema = resolved(given, api);
  if (!schema.properties || depth > 2) return [];
  return Object.entries(schema.properties).flatMap(([name, field]) => {
    const inner = resolved(field, api);
    const list = plainType(inner) === 'array';
    const nested = list ? inner.items : field;
    const row = {
      name: prefix + name, depth, required: (schema.required ?? []).includes(name), type: typeName(field, api),
      says: saying(field.description ?? inner.description, bounds(field, api)),
    };
    return [row, ...fields(nested, api, depth + 1, prefix + name + (list ? '[].' : '.'))];
  });
}

/** A value to start from: the declared example, else what is required and what has a default. */
export function example(given, api, name = '', depth = 0) {
  const schema = resolved(given, api);
  if (schema.examples?.length) return schema.examples[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  switch (plainType(schema)) {
    case 'object': return objectExample(schema, api, depth);
    case 'array': return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => example(schema.items, api, name, depth + 1));
    case 'integer': return schema.minimum ?? 1;
    case 'number': return 1;
    case 'boolean': return false;
    case 'string': return textExample(schema, name);
    default: return null;
  }
}

function objectExample(schema, api, depth) {
  if (depth > 5) return {};
  const all = Object.entries(schema.properties ?? {});
  const wanted = all.filter(([name, field]) => (schema.required ?? []).includes(name) || field.default !== undefined);
  // Where nothing is required, one field shows the form; all of them would be a change nobody meant.
  return Object.fromEntries((wanted.length ? wanted : all.slice(0, 1)).map(([name, field]) => [name, example(field, api, name, depth + 1)]));
}

function textExample(schema, name) {
  if (schema.format === 'date') return new Date().toISOString().slice(0, 10);
  if (schema.format === 'date-time') return new Date().toISOString().slice(0, 19) + 'Z';
  if (schema.format === 'uuid') return '00000000-0000-0000-0000-000000000000';
  if (/email/i.test(name)) return 'you@example.com';
  return name.replace(/([A-Z])/g, ' $1').toLowerCase().trim() || 'text';
}
