import type { ErrorObject } from 'ajv/dist/2020.js';
import { resolve, type Schema } from '../tools/openapi-document.js';
import { document, validatorOf } from './description.js';
import type { Violation } from './violations.js';

/** Keywords that tie several fields of an object together. */
const rules = ['oneOf', 'anyOf', 'not', 'if'] as const;

type Value = Record<string, unknown>;

/**
 * Every rule between the fields of an object, broken in every way that up to two changes can.
 *
 * A change removes a field, or sets it to one of the values that its schema names. Of all that is
 * tried, a value is kept when rules alone refuse it, and when they do so in a new way.
 */
export function ruleViolations(schema: Schema, value: Value, place: string): Violation[] {
  const present = rules.filter((rule) => schema[rule as keyof Schema] !== undefined);
  if (present.length === 0) return [];
  const validate = validatorOf(schema);
  const found = new Map<string, Violation>();
  const once = changesOf(schema, value);
  const twice = once.flatMap((first) =>
    changesOf(schema, first.value).map((second) => ({
      value: second.value,
      text: `${first.text}, ${second.text}`,
    })),
  );
  for (const change of [...once, ...twice]) {
    if (validate(change.value)) continue;
    const errors = (validate.errors ?? []).map(ruleOf);
    const [rule] = errors;
    if (!rule || errors.some((error) => error?.keyword !== rule.keyword)) continue;
    const way = errors.map((error) => error?.way).join();
    if (!found.has(way)) {
      found.set(way, {
        keyword: rule.keyword,
        place: `${place} ${change.text}`,
        value: change.value,
      });
    }
  }
  const unbroken = present.filter(
    (rule) => ![...found.values()].some(({ keyword }) => keyword === rule),
  );
  if (unbroken.length > 0)
    throw new Error(`Found nothing that breaks ${unbroken} alone at ${place}`);
  return [...found.values()];
}

function changesOf(schema: Schema, value: Value): { value: Value; text: string }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const { enum: list = [], examples = [], type } = resolve(document, property);
    const { [name]: current, ...rest } = value;
    const values = type === 'boolean' ? [true, false] : [...list, ...examples];
    const sets = values.filter((candidate) => candidate !== current);
    return [
      ...(name in value ? [{ value: rest, text: `without ${name}` }] : []),
      ...sets.map((candidate) => ({
        value: { ...value, [name]: candidate },
        text: `with ${name} ${JSON.stringify(candidate)}`,
      })),
    ];
  });
}

/** The rule of the object that an error belongs to; undefined for any other keyword. */
function ruleOf({ schemaPath, params }: ErrorObject): { keyword: string; way: string } | undefined {
  const [, keyword = ''] =
    /(?:^|\/schemas\/\w+\/|#\/)(oneOf|anyOf|not|if|then|else)(?:\/|$)/.exec(schemaPath) ?? [];
  if (!keyword) return undefined;
  const isConditional = ['then', 'else'].includes(keyword);
  return {
    keyword: isConditional ? 'if' : keyword,
    way: `${schemaPath} ${JSON.stringify(params)}`,
  };
}
