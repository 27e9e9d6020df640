import { captures, type TextPattern } from './text-pattern.js';

const readEnum: TextPattern['read'] = (matches, literal) => ({
  enum: matches.flatMap((match) => captures([match]).map(literal)),
});

/** Wordings of lists of values. */
export const valuePatterns: readonly TextPattern[] = [
  {
    name: 'bullets of values in bold',
    expression: /^-\s+\*\*([^*\n]+?):?\*\*(?=\s*:|\s*$)/gm,
    read: readEnum,
  },
  {
    name: 'bullets of characters, words in capitals or figures',
    expression: /^-\s+(?:[A-Z][a-z ]*\((\S+)\)|([A-Z]+|\d[\d.]*(?: [KMG]B)?))$/gm,
    read: readEnum,
  },
  {
    name: 'values with their meaning in a sentence',
    expression: /(?:^|[:.;] )\*\*([^*\n]+)\*\*(?=:| indicates\b| replicates\b)/gm,
    // A single one names an exception beside other values: it is no list.
    read: (matches, literal) =>
      matches.length > 1 ? readEnum(matches, literal) : { special: captures(matches).map(literal) },
  },
  {
    name: 'the value can be',
    expression:
      /(?:value can be|\bValue:|[Ss]et the value to) \*\*([^*\n]+)\*\*(?: or \*\*([^*\n]+)\*\*)?/g,
    read: readEnum,
  },
  {
    name: 'the value indicates',
    expression: /\bValue \*\*([^*\n]+)\*\* indicates/g,
    read: readEnum,
  },
  {
    name: 'only one value is supported',
    expression: /\bonly \*\*([^*\n]+)\*\* is supported/gi,
    read: readEnum,
  },
];
