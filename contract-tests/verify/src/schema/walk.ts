import { isRecord } from './is-record.js';
import { join } from './pointer.js';
import type { Schemas } from './schemas.js';

/** A schema that describes a part of a value. */
export interface Visit {
  /** JSON pointer of the schema in the bundle. */
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  /** JSON pointer of the part in the value. */
  readonly place: string;
}

/** Finds every schema that applies to a value or a part of it; of alternatives, those that match or come closest. */
export function walk(schemas: Schemas, pointer: string, value: unknown, place = ''): Visit[] {
  const schema = schemas.at(pointer);
  const visits: Visit[] = [{ pointer, schema, value, place }];
  const go = (keys: readonly (string | number)[], part = value, at = place) => {
    visits.push(...walk(schemas, join(pointer, ...keys), part, at));
  };
  if (typeof schema.$ref === 'string') {
    visits.push(...walk(schemas, schema.$ref.slice(1), value, place));
  }
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries()) go(['items'], item, join(place, index));
  }
  if (isRecord(value)) {
    const { properties = {}, additionalProperties, dependentSchemas = {} } = schema;
    for (const [name, field] of Object.entries(value)) {
      const isNamed = Object.hasOwn(properties as object, name);
      if (isNamed) go(['properties', name], field, join(place, name));
      else if (isRecord(additionalProperties)) {
        go(['additionalProperties'], field, join(place, name));
      }
      if (Object.hasOwn(dependentSchemas as object, name)) go(['dependentSchemas', name]);
    }
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    for (const index of chosen(schemas, join(pointer, keyword), value)) go([keyword, index]);
  }
  if (Array.isArray(schema.allOf)) for (const index of schema.allOf.keys()) go(['allOf', index]);
  if (schema.if !== undefined) {
    const branch = schemas.errorsOf(join(pointer, 'if'), value).length === 0 ? 'then' : 'else';
    if (schema[branch] !== undefined) go([branch]);
  }
  return visits;
}

/** Returns the indices of the alternatives that match; a catch-all only if no other does. */
function chosen(schemas: Schemas, pointer: string, value: unknown): number[] {
  const rated: { index: number; distance: number; isCatchAll: boolean }[] = [];
  for (let index = 0; Object.keys(schemas.at(join(pointer, index))).length > 0; index += 1) {
    const branch = join(pointer, index);
    const errors = schemas.errorsOf(branch, value);
    // A wrong constant or type means another kind of object; other errors are mistakes within the kind.
    const distance = errors.reduce((sum, { keyword, instancePath }) => {
      const isKind = keyword === 'const' || (keyword === 'type' && instancePath === '');
      return sum + (isKind ? 100 : 1);
    }, 0);
    const isCatchAll = schemas.at(schemas.follow(branch))['x-catch-all'] === true;
    rated.push({ index, distance, isCatchAll });
  }
  const nearest = Math.min(...rated.map(({ distance }) => distance));
  const best = rated.filter(({ distance }) => distance === nearest);
  const kinds = best.filter(({ isCatchAll }) => !isCatchAll);
  const found = kinds.length > 0 ? kinds : best;
  return (nearest === 0 ? found : found.slice(0, 1)).map(({ index }) => index);
}
