import type { ErrorObject } from 'ajv/dist/2020.js';
import { isRecord } from '../../tools/description/is-record.js';
import { resolve, type Schema } from '../../tools/description/openapi-document.js';
import { document, validatorOf } from '../support/description.js';
import { fieldsOfRules } from './fields-of-rules.js';
import { sampleOf } from './sample.js';
import { scalarsOf } from './sample-values.js';

/** A valid value that differs from a given one in one field, and in those that depend on it. */
export interface Variation {
  /** Path of the field, with its value. */
  readonly place: string;
  readonly value: unknown;
}

/** Gives each field of a valid value each value that its schema suggests, as far as the result is valid. */
export function variationsOf(schema: Schema, value: unknown): Variation[] {
  const validate = validatorOf(schema);
  return changesOf(schema, value, 'body').flatMap(({ place, value: changed }) => {
    let fitting: unknown = changed;
    // A value may depend on a second one, and that on a third.
    for (let round = 0; round < 3 && !validate(fitting); round += 1) {
      fitting = (validate.errors ?? []).reduce(fit, fitting);
    }
    return validate(fitting) ? [{ place, value: fitting }] : [];
  });
}

/** Moves numbers of valid values just beyond the bounds that rules give them: one variation per set of bounds. */
export function beyondBounds(schema: Schema, values: readonly unknown[]): Variation[] {
  const validate = validatorOf(schema);
  const points = [...fieldsOfRules(resolve(document, schema))].flatMap(([name, numbers]) =>
    numbers.filter((point) => typeof point === 'number').map((point) => ({ name, point })),
  );
  const found = new Map<string, Variation>();
  for (const value of values.filter(isRecord)) {
    for (const { name, point } of points) {
      const moved = { ...value, [name]: point };
      if (validate(moved)) continue;
      const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
      if (!errors.every(({ keyword }) => ['minimum', 'maximum'].includes(keyword))) continue;
      const bounds = errors.map(({ schemaPath }) => schemaPath).join();
      found.set(bounds, { place: `body.${name} = ${point}`, value: moved });
    }
  }
  return [...found.values()];
}

function changesOf(given: Schema, value: unknown, place: string): Variation[] {
  const schema = resolve(document, given);
  const kind = schema.properties ? undefined : kindOf(schema, value);
  if (kind) return changesOf(kind, value, place);
  if (isRecord(value) && schema.properties) {
    return Object.entries(schema.properties).flatMap(([name, field]) =>
      changesOf(field, value[name] ?? sampleOf(field), `${place}.${name}`).map((inner) => ({
        ...inner,
        value: { ...value, [name]: inner.value },
      })),
    );
  }
  if (Array.isArray(value) && schema.items) {
    const [first = sampleOf(schema.items), ...others] = value;
    return changesOf(schema.items, first, `${place}[0]`).map((inner) => ({
      ...inner,
      value: [inner.value, ...others],
    }));
  }
  if (schema.type === 'object' || schema.type === 'array') return [];
  return scalarsOf(schema).map((scalar) => ({
    place: `${place} = ${JSON.stringify(scalar)}`,
    value: scalar,
  }));
}

/** Returns the alternative that accepts an object. */
function kindOf({ oneOf = [], anyOf = [] }: Schema, value: unknown): Schema | undefined {
  if (!isRecord(value)) return undefined;
  return [...oneOf, ...anyOf].find((kind) => validatorOf(kind)(value));
}

/** Changes a field of an object as an error demands. */
function fit(value: unknown, { keyword, instancePath, params }: ErrorObject): unknown {
  const limits = ['minimum', 'maximum'];
  const wanted =
    keyword === 'const' ? params.allowedValue : limits.includes(keyword) ? params.limit : undefined;
  const [, name = '', ...deeper] = instancePath.split('/');
  if (wanted === undefined || deeper.length > 0 || !isRecord(value)) return value;
  return { ...value, [name]: wanted };
}
