import { isRecord } from '../../tools/description/is-record.js';
import { resolve, type Schema } from '../../tools/description/openapi-document.js';
import { document, problemsOf } from '../support/description.js';
import { isBreakable } from '../verify/src/judging.js';
import { breakingValue, candidates } from './breaking-values.js';
import { ruleViolations } from './rule-violations.js';
import { sampleOf } from './sample.js';
import type { Violation } from './violation.js';

/** Breaks each constraint of a schema once, starting from a valid value. */
export function violationsOf(given: Schema, value: unknown, path: string): Violation[] {
  const { schema, name } = shapeOf(given, value);
  const place = name ? `${path} (${name})` : path;
  if (schema.anyOf && !schema.properties) return alternativesBroken(schema, value, place);
  const own = Object.entries(candidates).flatMap(([keyword, of]) => {
    if (!(keyword in schema) || !isBreakable(keyword, schema)) return [];
    // In an object, `not` is a rule between fields.
    if (keyword === 'not' && schema.properties) return [];
    const broken = breakingValue(schema, keyword, of(schema, value));
    return [violation(keyword, place, broken?.value, broken !== undefined)];
  });
  if (Array.isArray(value)) return [...own, ...insideList(schema, value, place)];
  return isRecord(value) ? [...own, ...insideObject(schema, value, place)] : own;
}

function violation(keyword: string, place: string, value: unknown, isFound = true): Violation {
  const constraint = `${place} ${keyword}`;
  return { keyword, place, constraint, way: constraint, isFound, value };
}

function insideList(schema: Schema, value: unknown[], place: string): Violation[] {
  if (!schema.items) return [];
  const [first = sampleOf(schema.items), ...others] = value;
  if (problemsOf(schema, [first, ...others]) !== '') return [];
  return violationsOf(schema.items, first, `${place}[0]`).map((inner) => ({
    ...inner,
    value: [inner.value, ...others],
  }));
}

function insideObject(schema: Schema, value: Record<string, unknown>, place: string): Violation[] {
  const found: Violation[] = [];
  const { properties = {}, additionalProperties: others } = schema;
  for (const name of schema.required ?? []) {
    const { [name]: _removed, ...rest } = value;
    if (name in value) found.push(violation('required', `${place}.${name} removed`, rest));
  }
  if (others === false) {
    const unknown = { ...value, unknown_field: 'x' };
    found.push(violation('additionalProperties', `${place}.unknown_field added`, unknown));
  }
  for (const [name, property] of Object.entries(properties)) {
    const full = name in value ? value : withSample(schema, value, name, property);
    if (full) found.push(...insideField(property, full, name, place));
  }
  if (typeof others === 'object') {
    const name = Object.keys(value).find((key) => !(key in properties));
    if (name !== undefined) found.push(...insideField(others, value, name, place));
  }
  return [...found, ...ruleViolations(schema, value, place)];
}

function insideField(
  schema: Schema,
  value: Record<string, unknown>,
  name: string,
  place: string,
): Violation[] {
  return violationsOf(schema, value[name], `${place}.${name}`).map((inner) => ({
    ...inner,
    value: { ...value, [name]: inner.value },
  }));
}

/** Adds an optional field to a value; undefined when the two exclude each other. */
function withSample(
  schema: Schema,
  value: Record<string, unknown>,
  name: string,
  property: Schema,
) {
  const sample = sampleOf(property);
  const full = { ...value, [name]: sample };
  return sample !== undefined && problemsOf(schema, full) === '' ? full : undefined;
}

/** Breaks each alternative of a scalar in every way that all other alternatives refuse too. */
function alternativesBroken(schema: Schema, value: unknown, place: string): Violation[] {
  const broken = (schema.anyOf ?? []).flatMap((alternative) =>
    Object.entries(candidates).flatMap(([keyword, of]) =>
      keyword in alternative && isBreakable(keyword, alternative)
        ? of(alternative, value).map((candidate) => ({ keyword, value: candidate }))
        : [],
    ),
  );
  const refused = broken.filter((candidate) => problemsOf(schema, candidate.value) !== '');
  return refused.map(({ keyword, value: candidate }) =>
    violation(keyword, `${place} = ${JSON.stringify(candidate)}`, candidate),
  );
}

/** Returns the schema, or the kind in its `oneOf` that accepts the value, with the name of that kind. */
function shapeOf(given: Schema, value: unknown): { schema: Schema; name?: string } {
  const schema = resolve(document, given);
  const kinds = (schema.oneOf ?? []).filter((kind) => kind.$ref !== undefined);
  if (kinds.length === 0) return { schema };
  const kind = kinds.find((candidate) => problemsOf(candidate, value) === '');
  if (!kind) throw new Error(`No kind of ${given.$ref} accepts the example`);
  return { name: kind.$ref?.replace(/.*\//, '') ?? '', ...shapeOf(kind, value) };
}
