import { resolve, type Schema } from '../../tools/description/openapi-document.js';
import { document } from '../support/description.js';

/** Returns values that a schema of a scalar suggests: one at least, of each of its alternatives. */
export function scalarsOf(given: Schema): unknown[] {
  const schema = resolve(document, given);
  const { const: only, enum: list, examples = [], type, minimum, maximum } = schema;
  if (only !== undefined) return [only];
  if (list) return list;
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.flatMap(scalarsOf);
  const open = schema['x-extensible-enum'] ?? [];
  if (type === 'boolean') return [true, false];
  if (type === 'null') return [null];
  if (type === 'string') return [...open, ...examples, ...(isAnyText(schema) ? ['text'] : [])];
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  const numbers = [...open, ...examples, ...bounds];
  return numbers.length > 0 ? numbers : [1];
}

function isAnyText({ pattern, format, minLength = 0, maxLength = 4 }: Schema): boolean {
  return pattern === undefined && format === undefined && minLength <= 4 && maxLength >= 4;
}

/** Enough for the alternatives within an alternative. */
const choices = 12;

/** Returns values that together have each described field, and each alternative. */
export function fullValuesOf(schema: Schema): unknown[] {
  const texts = Array.from({ length: choices }, (_, choice) =>
    JSON.stringify(fullValue(schema, choice)),
  );
  return [...new Set(texts)].map((text) => JSON.parse(text));
}

function fullValue(given: Schema, choice: number): unknown {
  const schema = resolve(document, given);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (schema.properties) {
    const fields = Object.entries(schema.properties);
    return Object.fromEntries(fields.map(([name, field]) => [name, fullValue(field, choice)]));
  }
  if (alternatives) {
    const { length } = alternatives;
    // Alternatives within the chosen one vary as well.
    return fullValue(alternatives[choice % length] ?? {}, Math.floor(choice / length));
  }
  if (schema.items) return [fullValue(schema.items, choice)];
  if (schema.type === 'object') return {};
  const scalars = scalarsOf(schema);
  return scalars[choice % scalars.length];
}
