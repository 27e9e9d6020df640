import type { Schema } from '../description/form.js';
import type { Fields } from '../state/tree.js';
import { follow, propertiesOf, type Schemas } from './schema.js';

/**
 * Returns the fields of an object as they were sent, without secrets, and with the defaults of the description.
 *
 * Only fields that the description knows are kept: the service ignores others.
 */
export function sentFields(schemas: Schemas, schema: Schema | undefined, value: unknown): Fields {
  const sent = (typeof value === 'object' && value !== null ? value : {}) as Fields;
  const fields: Fields = {};
  for (const [name, property] of Object.entries(propertiesOf(schemas, schema, value))) {
    const described = { ...follow(schemas, property), ...property };
    if (described.writeOnly === true || described.format === 'password') continue;
    // In a request, null is the same as omitted.
    const given = Object.hasOwn(sent, name) ? (sent[name] ?? undefined) : undefined;
    const kept = given === undefined ? described.default : keep(schemas, property, given);
    if (kept !== undefined) fields[name] = kept;
  }
  return fields;
}

function keep(schemas: Schemas, schema: Schema, value: unknown): unknown {
  const { items } = follow(schemas, schema);
  // A cast: the schema of items is a schema.
  if (Array.isArray(value))
    return value.map((item) => keep(schemas, (items ?? {}) as Schema, item));
  if (typeof value !== 'object' || value === null) return value;
  const isDescribed = Object.keys(propertiesOf(schemas, schema, value)).length > 0;
  return isDescribed ? sentFields(schemas, schema, value) : structuredClone(value);
}
