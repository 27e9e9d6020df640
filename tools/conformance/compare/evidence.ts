import type { Schema } from '../../description/openapi-document.js';
import { leftOver } from './left-over.js';

/** Returns the words in backticks in the evidence of a keyword: the part of the keyword that is ours. */
export function namedIn(schema: Schema, keyword: string): string[] {
  const evidence = schema['x-inferred']?.[keyword] ?? '';
  return [...evidence.matchAll(/`([^`]+)`/g)].flatMap(([, word]) => word ?? []);
}

/** Formats a value as evidence names it: texts unchanged, but `"1"` where `1` would be a number. */
export function wordFor(value: unknown): string {
  const isPlain = typeof value === 'string' && value !== '' && !isJson(value);
  return isPlain && !/\p{Cc}/u.test(value) ? value : JSON.stringify(value);
}

/** Returns the problem when the evidence of a keyword names something that is not ours. */
export function tooMuchNamed(
  schema: Schema,
  keyword: string,
  ours: readonly string[],
): string | undefined {
  const words = list(leftOver(namedIn(schema, keyword), ours));
  return words && `evidence for ${keyword} that names ${words}: gone, or given by the page`;
}

/** Does the same for a list, which must have something of ours to name. */
export function tooMuchOfList(
  schema: Schema,
  keyword: string,
  ours: readonly string[],
): string | undefined {
  return schema['x-inferred']?.[keyword] !== undefined && ours.length === 0
    ? `evidence for ${keyword}, of which nothing is ours`
    : tooMuchNamed(schema, keyword, ours);
}

/** Returns the problem when the evidence of a keyword does not name everything that is ours. */
export function notNamed(
  schema: Schema,
  keyword: string,
  ours: readonly string[],
): string | undefined {
  const words = list(leftOver(ours, namedIn(schema, keyword)));
  return words && `evidence for ${keyword} that does not name ${words}`;
}

/** Returns the problems of evidence for keywords that the schema does not have. */
export function strayEvidence(schema: Schema): string[] {
  return Object.keys(schema['x-inferred'] ?? {})
    .filter((keyword) => !(keyword in schema))
    .map((keyword) => `evidence for ${keyword}, which is not there`);
}

function list(words: readonly string[]): string | undefined {
  return words.length > 0 ? words.map((word) => `\`${word}\``).join(', ') : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
