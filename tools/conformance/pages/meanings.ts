import type { TextFacts } from './facts.js';

/** Words that say nothing about a value. */
const empty = new Set(
  'a an and are as at be by for from has have if in is it its no not of on or that the this to which with'.split(
    ' ',
  ),
);

/** Wordings of a value in bold with its meaning behind it. */
const wordings: readonly RegExp[] = [
  /^-\s+\*\*(?<value>[^*\n]+?):?\*\*[ :]+(?<meaning>\S.*(?:\n(?!-\s|\s*$).*)*)/gm,
  /(?:^|[:.;] )\*\*(?<value>[^*\n]+)\*\*(?::| indicates\b| replicates\b)(?<meaning>[^.;\n]+)/gm,
];

/**
 * Returns the words of a text by which it is compared: their first letters, and figures, in the order of the
 * alphabet. Sentences of two authors share few words, and those in other forms.
 */
export function wordsOfMeaning(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+|\d[\d.,]*\d|\d/g) ?? [];
  const known = words.filter((word) => !empty.has(word)).map((word) => word.slice(0, 5));
  return [...new Set(known)].sort();
}

/** Reads the meanings of the values of a description: the words that not all of the values have. */
export function readMeanings(text: string): Pick<TextFacts, 'meanings'> {
  const found = wordings
    .map((wording) => [...text.matchAll(wording)].map(({ groups }) => groups ?? {}))
    .find((matches) => matches.length > 1);
  if (!found) return {};
  // A meaning that names another value says nothing of its own.
  const names = found.flatMap(({ value = '' }) => wordsOfMeaning(value));
  const all = found.map(({ value = '', meaning = '' }) => ({
    value,
    words: wordsOfMeaning(meaning).filter((word) => /^\d/.test(word) || !names.includes(word)),
  }));
  const isOwn = (word: string) => all.some(({ words }) => !words.includes(word));
  const meanings = all
    .map(({ value, words }) => [value, words.filter(isOwn).join(' ')] as const)
    .filter(([, words]) => words !== '');
  return meanings.length > 1 ? { meanings: Object.fromEntries(meanings) } : {};
}
