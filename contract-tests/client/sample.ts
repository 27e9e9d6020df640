import { resolve, type Schema } from '../../tools/description/openapi-document.js';
import { document } from '../support/description.js';

/** Returns a value that a schema suggests: its example, an enum value, or a value built from its parts. */
export function sampleOf(given: Schema): unknown {
  const schema = resolve(document, given);
  const [suggested] = [schema.examples?.[0], schema.const, schema.enum?.[0], schema.default].filter(
    (value) => value !== undefined,
  );
  if (suggested !== undefined) return suggested;
  const [kind] = schema.oneOf ?? schema.anyOf ?? [];
  if (kind && !schema.properties) return sampleOf(kind);
  if (schema.type === 'null') return null;
  if (schema.type === 'array') return listOf(schema);
  if (schema.properties) return objectOf(schema);
  return undefined;
}

function listOf({ items = {} }: Schema): unknown[] | undefined {
  const item = sampleOf(items);
  return item === undefined ? undefined : [item];
}

function objectOf({ properties = {}, required = [] }: Schema): object | undefined {
  const fields = required.map((name) => [name, sampleOf(properties[name] ?? {})] as const);
  return fields.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(fields);
}
