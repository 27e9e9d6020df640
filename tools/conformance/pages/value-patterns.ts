import { captures, type TextPattern } from './text-pattern.js';

const readEnum: TextPattern['read'] = (matches, literal) => ({
  enum: matches.flatMap((match) => captures([match]).map(literal)),
});

const readCommaList: TextPattern['read'] = (matches, literal) => ({
  enum: captures(matches)
    .flatMap((list) => list.split(', '))
    .map(literal),
});

/** Wordings of lists of values. */
export const valuePatterns: readonly TextPattern[] = [
  {
    name: 'statuses of an instance, in the appendix',
    expression: /:ref:`Instance Status <[^>`]+>`/g,
    read: () => ({ appendix: 'instance status' }),
  },
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
    // A single value is an exception among other values, not a list.
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
    name: 'options in one line',
    expression: /\bOptions: (\d+ [KMG]B(?:, \d+ [KMG]B)*),? and (\d+ [KMG]B)/g,
    read: readCommaList,
  },
  {
    name: 'value under a condition',
    expression: /value is \*\*([\w.]+)\*\*(?: or \*\*([\w.]+)\*\*)? when/g,
    read: (matches, literal) => ({
      enum: [...new Set(matches.flatMap((match) => captures([match])))].map(literal),
    }),
  },
  {
    name: 'times of day',
    expression: /must be set to (\d\d:\d\d(?:, \d\d:\d\d)*),? or (\d\d:\d\d)/g,
    read: readCommaList,
  },
  {
    name: 'lines of a value and what it stands for',
    expression: /^(\d+(?:-+\d+)+)(?:\/\w+)+$/gm,
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
