import type { SampleBody, SampleRequest } from './sample-request.js';

/** Returns the words of the constant that holds a body: those of the example if there are several. */
export function bodyWords({ bodies }: SampleRequest, { name }: SampleBody): string[] {
  return [...(bodies.length > 1 ? name.split(/\W+/) : []), 'body'];
}

/** Joins words as in `obsDumpBody`. */
export function camelCase(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capitalize(word))).join('');
}

/** Joins words as in `OBS_DUMP_BODY`. */
export function upperCase(words: readonly string[]): string {
  return words.join('_').toUpperCase();
}

/** Joins words as in `obs_dump_body`. */
export function snakeCase(words: readonly string[]): string {
  return words.join('_');
}

/** Returns a word with a capital at its start. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
