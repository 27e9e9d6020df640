import type { Schema } from '../../description/openapi-document.js';
import { leftOver } from './left-over.js';

/** What the evidence of a keyword names in backticks: what of the keyword is ours. */
export function namedIn(schema: Schema, keyword: string): string[] {
  const evidence = schema['x-inferred']?.[keyword] ?? '';
  return [...evidence.matchAll(/`([^`]+)`/g)].flatMap(([, word]) => word ?? []);
}

/** A value as evidence names it: texts as they stand, but `"1"` where `1` would be a number. */
export function wordFor(value: unknown): string {
  const isPlain = typeof value === 'string' && value !== '' && !isJson(value);
  return isPlain && !/\p{Cc}/u.test(value) ? value : JSON.stringify(value);
}

/** What the evidence names of a keyword although none of it is ours; as a difference says it. */
export function tooMuchNamed(
  schema: Schema,
  keyword: string,
  ours: readonly string[],
): string | undefined {
  const words = leftOver(namedIn(schema, keyword), ours);
  return words.length === 0
    ? undefined
    : `evidence for ${keyword} that names ${list(words)}: gone, or given by the page`;
}

/** The same of a list, whose evidence has something to name. */
export function tooMuchOfList(
  schema: Schema,
  keyword: string,
  ours: readonly string[],
): string | undefined {
  return schema['x-inferred']?.[keyword] !== undefined && ours.length === 0
    ? `evidence for ${keyword}, of which nothing is ours`
    : tooMuchNamed(schema, keyword, ours);
}

/** What the evidence of a rule leaves out of what the rule says. */
export function notNamed(
  schema: Schema,
  keyword: string,
  ours: readonly string[],
): string | undefined {
  const words = leftOver(ours, namedIn(schema, keyword));
  return words.length === 0
    ? undefined
    : `evidence for ${keyword} that does not name ${list(words)}`;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
