import type { MockOperation, Schema } from '../description/form.js';
import { type Call, kindOf } from '../state/call.js';
import { follow, propertiesOf, type Schemas } from './schema.js';

/** Returns the names of the fields that answers show of a kind: those of its list and of the operation that shows one. */
export function shownNames(schemas: Schemas, kind: string): Set<string> {
  return new Set(shownSchemas(schemas, kind).keys());
}

/** Returns the schemas of these fields by name; list and single object may describe one differently. */
export function shownSchemas(schemas: Schemas, kind: string): Map<string, Schema[]> {
  const shown = new Map<string, Schema[]>();
  for (const operation of schemas.description.operations) {
    const schema = schemaOfItem(schemas, operation, kind);
    if (!schema) continue;
    for (const [name, property] of Object.entries(propertiesOf(schemas, schema))) {
      shown.set(name, [...(shown.get(name) ?? []), property]);
    }
  }
  return shown;
}

function schemaOfItem(
  schemas: Schemas,
  operation: MockOperation,
  kind: string,
): Schema | undefined {
  const { effect, pagination } = operation;
  if (!effect || !('kind' in effect) || effect.kind !== kind) return undefined;
  const [{ schema } = {}] = Object.values(operation.successes);
  if (effect.action === 'show')
    return effect.item === undefined ? schema : propertiesOf(schemas, schema)[effect.item];
  if (effect.action !== 'list') return undefined;
  const items = propertiesOf(schemas, schema)[pagination?.items ?? effect.items ?? ''];
  // A cast: a list is an array of one schema.
  return follow(schemas, items).items as Schema | undefined;
}

/**
 * Returns the part of an object that an answer shows: all of it, unless the kind has details that only some answers have.
 *
 * A null that the schema does not allow is left out.
 */
export function shown(
  call: Call,
  kind: string | undefined,
  schema: Schema | undefined,
  value: unknown,
): unknown {
  const hasDetails = kind !== undefined && kindOf(call, kind).details !== undefined;
  return hasDetails ? pick(call, schema, value) : value;
}

function pick(call: Call, schema: Schema | undefined, value: unknown): unknown {
  const { items } = follow(call, schema);
  // A cast: the schema of items is a schema.
  if (Array.isArray(value)) return value.map((item) => pick(call, items as Schema, item));
  if (typeof value !== 'object' || value === null) return value;
  const properties = propertiesOf(call, schema, value);
  if (Object.keys(properties).length === 0) return value;
  const entries = Object.entries(value)
    .filter(([name, field]) => {
      const property = properties[name];
      return property && (field !== null || allowsNull(call, property));
    })
    .map(([name, field]) => [name, pick(call, properties[name], field)]);
  return Object.fromEntries(entries);
}

function allowsNull(call: Call, schema: Schema): boolean {
  const { type, anyOf } = follow(call, schema);
  if (Array.isArray(anyOf)) return anyOf.some((one) => allowsNull(call, one));
  return [type].flat().some((one) => one === 'null' || one === undefined);
}
