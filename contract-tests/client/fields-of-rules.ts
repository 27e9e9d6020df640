import type { Schema } from '../../tools/description/openapi-document.js';

/** Returns the fields that the rules of an object name, each with the values that decide a rule. */
export function fieldsOfRules(schema: Schema): Map<string, unknown[]> {
  const fields = new Map<string, unknown[]>();
  const { if: condition, then, else: otherwise, not, oneOf, anyOf } = schema;
  const { dependentRequired, dependentSchemas } = schema;
  const parts = { if: condition, then, else: otherwise, not, oneOf, anyOf };
  // A cast: without undefined keys, the parts are a schema that has rules alone.
  const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  collect({ ...given, dependentRequired, dependentSchemas } as Schema, fields);
  return fields;
}

function collect(schema: Schema | undefined, fields: Map<string, unknown[]>): void {
  if (typeof schema !== 'object') return;
  const add = (name: string, values: unknown[] = []) =>
    fields.set(name, [...(fields.get(name) ?? []), ...values]);
  for (const name of schema.required ?? []) add(name);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    add(name, turningPoints(property));
  }
  for (const [name, others] of Object.entries(schema.dependentRequired ?? {})) {
    for (const field of [name, ...others]) add(field);
  }
  for (const [name, part] of Object.entries(schema.dependentSchemas ?? {})) {
    add(name);
    collect(part, fields);
  }
  const nested = [schema.if, schema.then, schema.else, schema.not];
  for (const part of [...nested, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    collect(part, fields);
  }
}

/** Returns values on both sides of a rule about a field; none for `false` and `{}`. */
function turningPoints(property: Schema | boolean): unknown[] {
  if (typeof property !== 'object') return [];
  const { const: only, enum: list = [], minimum, maximum, not } = property;
  return [
    ...(only === undefined ? [] : [only]),
    ...list,
    ...(minimum === undefined ? [] : [minimum, minimum - 1]),
    ...(maximum === undefined ? [] : [maximum, maximum + 1]),
    ...(not ? turningPoints(not) : []),
  ];
}
