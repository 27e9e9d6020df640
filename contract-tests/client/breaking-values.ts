import type { ErrorObject } from 'ajv/dist/2020.js';
import { resolve, type Schema } from '../../tools/description/openapi-document.js';
import { document, validatorOf } from '../support/description.js';
import { sampleOf } from './sample.js';

const misfits: unknown[] = [true, 'text', 12, 1.5, {}, [], null];
const oddTexts = [',,,,', '!!!!', '', ' ', '-', '_', '1', 'a', 'ä', '中', 'A b', '\n'];

/** Functions per keyword that return candidates for a breaking value; the first that breaks it alone is used. */
export const candidates: Record<string, (schema: Schema, value: unknown) => unknown[]> = {
  type: () => misfits,
  const: () => ['UNKNOWN'],
  enum: ({ enum: list = [] }, value) => [
    'UNKNOWN',
    `${value}x`,
    Math.max(0, ...list.filter((item) => typeof item === 'number')) + 1,
  ],
  minimum: ({ minimum = 0 }) => [minimum - 1],
  maximum: ({ maximum = 0 }) => [maximum + 1],
  minLength: ({ minLength = 1 }, value) => [
    String(value).slice(0, minLength - 1),
    String(value).slice(String(value).length - minLength + 1),
    'a'.repeat(minLength - 1),
  ],
  maxLength: ({ maxLength = 0 }, value) => [
    String(value).padEnd(maxLength + 1, 'a'),
    String(value)
      .repeat(maxLength)
      .slice(0, maxLength + 1),
    'a'.repeat(maxLength + 1),
  ],
  pattern: (_, value) => [
    ...['!', ',', ' ', 'ä'].map((added) => `${value}${added}`),
    ...['-', '1', '_', ' '].map((added) => `${added}${value}`),
    ...[String(value).toLowerCase(), String(value).toUpperCase(), 'a'.repeat(String(value).length)],
    ...oddTexts,
  ],
  format: () => ['not-in-this-format'],
  minItems: (schema, value) => listsOf(schema, value, (schema.minItems ?? 0) - 1),
  maxItems: (schema, value) => listsOf(schema, value, (schema.maxItems ?? 0) + 1),
  uniqueItems: (schema, value) =>
    [2, 3, 4].flatMap((length) =>
      listsOf(schema, value, length - 1).map((list) => [...list, list[0]]),
    ),
  minProperties: () => [{}],
  not: (schema, value) =>
    Array.isArray(value)
      ? [0, 1, 2, 3, 4, 5, 6].flatMap((length) => listsOf(schema, value, length))
      : [...forbiddenTexts(schema.not ?? {}, value), ...oddTexts],
};

/** Returns texts that a `not` forbids; for a pattern, only when it is plain text. */
function forbiddenTexts({ const: only, enum: list = [], pattern }: Schema, value: unknown) {
  const text = pattern?.replaceAll(/[\^$]/g, '');
  return [
    only,
    ...list,
    ...(text === undefined ? [] : [text, `${text}${value}`, `${value}${text}`]),
  ];
}

/** Returns lists of a length: varied copies of one item, the given items, and enum values. */
function listsOf(schema: Schema, value: unknown, length: number): unknown[][] {
  if (length < 0) return [];
  const items = resolve(document, schema.items ?? {});
  const first = Array.isArray(value) && value.length > 0 ? value[0] : sampleOf(items);
  const positions = Array.from({ length }, (_, position) => position);
  const given = Array.isArray(value) ? value : [];
  return [
    positions.map((position) => varied(first, position)),
    positions.map((position) => given[position] ?? first),
    ...(items.enum && items.enum.length >= length ? [items.enum.slice(0, length)] : []),
  ];
}

/** Returns a value of the same form that differs by position. */
function varied(item: unknown, position: number): unknown {
  if (typeof item === 'number') return item + position;
  if (typeof item === 'string') {
    const width = Math.min(item.length, 3);
    return `${item.slice(0, item.length - width)}${String(position).padStart(width, '0')}`;
  }
  if (typeof item !== 'object' || item === null) return item;
  const [name] = Object.keys(item).filter((key) => typeof Reflect.get(item, key) === 'string');
  return name === undefined ? item : { ...item, [name]: varied(Reflect.get(item, name), position) };
}

/** Returns a candidate that breaks a keyword alone, or else together with other keywords for text. */
export function breakingValue(
  schema: Schema,
  keyword: string,
  values: readonly unknown[],
): { value: unknown } | undefined {
  const given = values.filter((value) => value !== undefined);
  const alone = given.find((value) => breaksOnly(schema, value, keyword));
  if (alone !== undefined) return { value: alone };
  // For example, an empty text also breaks a pattern.
  const together = given.find((value) => breaksOnly(schema, value, keyword, textKeywords));
  return together === undefined ? undefined : { value: together };
}

const textKeywords = ['minLength', 'maxLength', 'pattern', 'not'];

function breaksOnly(
  schema: Schema,
  candidate: unknown,
  keyword: string,
  others: readonly string[] = [],
): boolean {
  const validate = validatorOf(schema);
  if (validate(candidate)) return false;
  const errors = validate.errors ?? [];
  // A value of another type breaks the other keywords as well.
  if (keyword === 'type') return errors.some((error) => error.keyword === 'type');
  const isOwn = ({ instancePath }: ErrorObject) => instancePath === '';
  return (
    errors.some((error) => error.keyword === keyword) &&
    errors.every((error) => isOwn(error) && [keyword, ...others].includes(error.keyword))
  );
}
