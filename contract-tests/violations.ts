import { resolve, type Schema } from '../tools/openapi-document.js';
import { document, problemsOf, validatorOf } from './description.js';
import { ruleViolations } from './rule-violations.js';

/** A value that breaks one constraint of a schema, and nothing else of it. */
export interface Violation {
  /** Keyword of JSON Schema that refuses it. */
  keyword: string;
  /** Path of the field, and what was done to it. */
  place: string;
  value: unknown;
}

const misfits: unknown[] = [true, 'text', 12, 1.5, {}, [], null];

/** Candidates that may break a keyword of a value; the first that breaks it alone is taken. */
const candidates: Record<string, (schema: Schema, value: unknown) => unknown[]> = {
  type: () => misfits,
  const: () => ['UNKNOWN'],
  enum: (_, value) => ['UNKNOWN', `${value}x`],
  minimum: ({ minimum = 0 }) => [minimum - 1],
  maximum: ({ maximum = 0 }) => [maximum + 1],
  minLength: ({ minLength = 0 }, value) => [
    String(value).slice(0, minLength - 1),
    'a'.repeat(minLength - 1),
  ],
  maxLength: ({ maxLength = 0 }, value) => [String(value).padEnd(maxLength + 1, 'a')],
  pattern: (_, value) => [`${value}!`, `${value},`, `${value} `, ',,,,', '!!!!'],
  format: () => ['not-in-this-format'],
};

/** Every constraint of a schema, each broken once, starting from a valid value. */
export function violationsOf(given: Schema, value: unknown, place: string): Violation[] {
  const schema = shapeOf(given, value);
  if (schema.anyOf && !schema.properties) return alternativesBroken(schema, value, place);
  const own = Object.entries(candidates).flatMap(([keyword, of]) => {
    if (!(keyword in schema) || isAnnotation(keyword, schema)) return [];
    const broken = of(schema, value).find((candidate) => breaksOnly(schema, candidate, keyword));
    if (broken === undefined)
      throw new Error(`Found no value that breaks ${keyword} alone at ${place}`);
    return [{ keyword, place, value: broken }];
  });
  return isRecord(value) ? [...own, ...insideObject(schema, value, place)] : own;
}

function insideObject(schema: Schema, value: Record<string, unknown>, place: string): Violation[] {
  const found: Violation[] = [];
  for (const name of schema.required ?? []) {
    const { [name]: _removed, ...rest } = value;
    found.push({ keyword: 'required', place: `${place}.${name} removed`, value: rest });
  }
  if (schema.additionalProperties === false) {
    const unknown = { ...value, unknown_field: 'x' };
    found.push({
      keyword: 'additionalProperties',
      place: `${place}.unknown_field added`,
      value: unknown,
    });
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const full = name in value ? value : withExample(schema, value, name, property);
    if (!full) continue;
    for (const violation of violationsOf(property, full[name], `${place}.${name}`)) {
      found.push({ ...violation, value: { ...full, [name]: violation.value } });
    }
  }
  return [...found, ...ruleViolations(schema, value, place)];
}

/** The value with an optional field added from its example; undefined when the two do not go together. */
function withExample(
  schema: Schema,
  value: Record<string, unknown>,
  name: string,
  property: Schema,
) {
  const resolved = resolve(document, property);
  const example = resolved.type === 'null' ? null : resolved.examples?.[0];
  const full = { ...value, [name]: example };
  return example !== undefined && problemsOf(schema, full) === '' ? full : undefined;
}

/** Each alternative of a scalar broken in every way, as far as no other alternative takes the value. */
function alternativesBroken(schema: Schema, value: unknown, place: string): Violation[] {
  const broken = (schema.anyOf ?? []).flatMap((alternative) =>
    Object.entries(candidates).flatMap(([keyword, of]) =>
      keyword in alternative
        ? of(alternative, value).map((candidate) => ({ keyword, value: candidate }))
        : [],
    ),
  );
  const refused = broken.filter((candidate) => problemsOf(schema, candidate.value) !== '');
  return refused.map(({ keyword, value: candidate }) => ({
    keyword,
    place: `${place} = ${JSON.stringify(candidate)}`,
    value: candidate,
  }));
}

/** The schema itself, or the one of its kinds that the value is of. */
function shapeOf(given: Schema, value: unknown): Schema {
  const schema = resolve(document, given);
  const kinds = (schema.oneOf ?? []).filter((kind) => kind.$ref !== undefined);
  if (kinds.length === 0) return schema;
  const kind = kinds.find((candidate) => problemsOf(candidate, value) === '');
  if (!kind) throw new Error(`No kind of ${given.$ref} takes the example`);
  return shapeOf(kind, value);
}

function breaksOnly(schema: Schema, candidate: unknown, keyword: string): boolean {
  const validate = validatorOf(schema);
  if (validate(candidate)) return false;
  // A value of another type breaks whatever else is said of values of the right one.
  if (keyword === 'type') return (validate.errors ?? []).some((error) => error.keyword === 'type');
  return (validate.errors ?? []).every(
    (error) => error.keyword === keyword && error.instancePath === '',
  );
}

/** `password` and `int64` say how a value is meant; nothing breaks them. */
function isAnnotation(keyword: string, { format }: Schema): boolean {
  return keyword === 'format' && ['password', 'int64'].includes(String(format));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
