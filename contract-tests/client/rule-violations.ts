import type { ErrorObject } from 'ajv/dist/2020.js';
import { resolve, type Schema } from '../../tools/description/openapi-document.js';
import { document, validatorOf } from '../support/description.js';
import { fieldsOfRules } from './fields-of-rules.js';
import { sampleOf } from './sample.js';
import type { Violation } from './violation.js';

/** Keywords for rules between the fields of an object. */
const rules = ['oneOf', 'anyOf', 'not', 'if'] as const;

type Value = Record<string, unknown>;

/** A value with one or two changed fields. */
interface Change {
  value: Value;
  text: string;
}

/**
 * Breaks every rule between the fields of an object, in every way that needs at most two changes.
 *
 * A change removes a field, or sets it to a value that its schema or a rule names. A changed value is kept when exactly
 * one rule refuses it, in a way that no earlier value has shown.
 */
export function ruleViolations(schema: Schema, value: Value, place: string): Violation[] {
  const present = rulesOf(schema);
  if (present.length === 0) return [];
  const validate = validatorOf(schema);
  const found: Violation[] = [];
  const seen = new Set<string>();
  for (const change of changesOf(schema, value)) {
    if (validate(change.value)) continue;
    const errors = (validate.errors ?? []).map(ruleOf);
    const [rule] = errors;
    if (!rule || errors.some((error) => error?.rule !== rule.rule)) continue;
    const ways = errors.map((error) => `${error?.way}`);
    if (ways.every((way) => seen.has(way))) continue;
    for (const way of ways) seen.add(way);
    found.push({
      keyword: rule.rule,
      place: `${place} ${change.text}`,
      constraint: `${place} ${rule.rule}`,
      way: `${place} ${ways.join()}`,
      isFound: true,
      value: change.value,
    });
  }
  const unbroken = present.filter((rule) => !found.some(({ keyword }) => keyword === rule));
  const missing = unbroken.map((keyword) => {
    const constraint = `${place} ${keyword}`;
    return { keyword, place, constraint, way: constraint, isFound: false, value: undefined };
  });
  return [...found, ...missing];
}

/** Returns the names of the rules of an object, such as `if` or `dependentSchemas/ssl_enable`. */
function rulesOf(schema: Schema): string[] {
  const plain = rules.filter((rule) => schema[rule] !== undefined);
  const pairs = Object.keys(schema.dependentRequired ?? {});
  const dependent = Object.keys(schema.dependentSchemas ?? {});
  return [
    ...plain,
    ...pairs.map((name) => `dependentRequired/${name}`),
    ...dependent.map((name) => `dependentSchemas/${name}`),
  ];
}

/** Yields all single changes, then all pairs of changes. */
function* changesOf(schema: Schema, value: Value): Generator<Change> {
  const fields = fieldsOfRules(schema);
  const once = singleChanges(schema, value, fields);
  yield* once;
  for (const first of once) {
    for (const second of singleChanges(schema, first.value, fields)) {
      yield { value: second.value, text: `${first.text}, ${second.text}` };
    }
  }
}

function singleChanges(
  schema: Schema,
  value: Value,
  fields: ReadonlyMap<string, readonly unknown[]>,
): Change[] {
  return [...fields].flatMap(([name, named]) => {
    const property = schema.properties?.[name];
    if (!property) return [];
    const { enum: list = [], examples = [], type } = resolve(document, property);
    const { [name]: current, ...rest } = value;
    const sample = sampleOf(property);
    const values = [
      ...(type === 'boolean' ? [true, false] : list),
      ...examples,
      ...named,
      ...(sample === undefined ? [] : [sample]),
    ];
    const texts = new Map(values.map((candidate) => [JSON.stringify(candidate), candidate]));
    texts.delete(JSON.stringify(current));
    return [
      ...(name in value ? [{ value: rest, text: `without ${name}` }] : []),
      ...[...texts].map(([text, candidate]) => ({
        value: { ...value, [name]: candidate },
        text: `with ${name} ${text}`,
      })),
    ];
  });
}

/** Returns the rule that an error belongs to; undefined for any other keyword. */
function ruleOf({ schemaPath, params }: ErrorObject): { rule: string; way: string } | undefined {
  const [, keyword] =
    /(?:^|\/schemas\/\w+\/|#\/)(oneOf|anyOf|not|if|then|else|dependentRequired|dependentSchemas\/[^/]+)(?:\/|$)/.exec(
      schemaPath,
    ) ?? [];
  if (keyword === undefined) return undefined;
  const way = `${schemaPath} ${JSON.stringify(params)}`;
  if (['then', 'else'].includes(keyword)) return { rule: 'if', way };
  if (keyword === 'dependentRequired') return { rule: `${keyword}/${params.property}`, way };
  return { rule: keyword, way };
}
