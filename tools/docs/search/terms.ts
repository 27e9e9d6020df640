/**
 * Splits a text into the terms that the index knows: each word as written, in lower case, and the parts of names such as
 * `waitForInstance`, `AK/SK` and `/v2/{project_id}`.
 */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const parts = partsOf(word);
    const whole = word.toLowerCase();
    return parts.length === 1 && parts[0] === whole ? parts : [whole, ...parts];
  });
}

/** Returns the parts of all words of a text, without the words that have several parts. */
export function partsIn(text: string): string[] {
  return wordsOf(text).flatMap(partsOf);
}

/** Words that are in too many sections to find any. */
const stopWords = new Set(
  `a an and any are as at be been but by can do does for from has have if in into is it its may more not of on one only or
  other so than that the their them then there these they this to was what when where which who will with`.split(
    /\s+/,
  ),
);

/** Returns a term without the ending of a plural, so that `retry` finds `retries`; none for a stop word. */
export function stem(term: string): string | undefined {
  if (stopWords.has(term)) return undefined;
  return term.length > 3 ? term.replace(/ies$/, 'y').replace(/(?<=[^isu])s$/, '') : term;
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,;"'`|<>*=]+/)
    .map((word) => word.replace(/^[([.:!?-]+|[)\].:!?-]+$/g, ''))
    .filter((word) => /[\p{L}\d]/u.test(word));
}

function partsOf(word: string): string[] {
  return word
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '');
}
