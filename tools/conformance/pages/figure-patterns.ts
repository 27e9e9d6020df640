import { captures, type TextPattern } from './text-pattern.js';
import { unitName, unitWord } from './units.js';

const numberOf = (matches: readonly RegExpMatchArray[], index = 0) =>
  Number(captures(matches)[index]);

const readDefault: TextPattern['read'] = (matches, literal) => ({
  default: literal(captures(matches)[0]?.trim() ?? ''),
});
const readMinimum: TextPattern['read'] = (matches) => ({ minimum: numberOf(matches) });
const readRange: TextPattern['read'] = (matches) => ({
  minimum: numberOf(matches),
  maximum: numberOf(matches, 1),
});
const readUnit: TextPattern['read'] = (matches) => {
  return { unit: unitName(captures(matches)[0] ?? '') };
};

/** Wordings of defaults, ranges, lengths and units. */
export const figurePatterns: readonly TextPattern[] = [
  {
    name: 'default value in bold or italics',
    expression: /default value(?: is|:) (?:\*\*([^*\n]+)\*\*|\*([^*\n]+)\*)/gi,
    read: readDefault,
  },
  {
    name: 'default value in figures',
    expression: /default value(?: is|:) (\d[^.,\n]*)/gi,
    read: readDefault,
  },
  { name: 'default interval', expression: /default interval is (\d+)s\b/g, read: readDefault },
  {
    name: 'disabled by default',
    expression: /\bby default, [^.\n]* is (disabled|enabled)/gi,
    read: (matches, literal) => {
      const value = literal(String(captures(matches)[0] === 'enabled'));
      return typeof value === 'boolean' ? { default: value } : {};
    },
  },
  {
    name: 'range from to',
    expression: /value ranges from (-?\d+) to (-?\d+)/g,
    read: readRange,
  },
  {
    name: 'value range',
    expression: /value range(?: is|:) (\d+)(?: to |-)(\d+)/gi,
    read: readRange,
  },
  {
    name: 'lower bound',
    expression: /greater than or equal to (-?\d+)/g,
    read: readMinimum,
  },
  {
    name: 'minimum',
    expression: /\bMin(?:\.|imum value): (?:\*\*)?(-?\d+)/g,
    read: readMinimum,
  },
  {
    name: 'maximum',
    expression: /\bMax(?:\.|imum value): (?:\*\*)?(-?\d+)/g,
    read: (matches) => ({ maximum: numberOf(matches) }),
  },
  {
    name: 'length from to',
    expression: /(?:contain|consists of|must be) (\d+) to (\d+) characters/g,
    read: (matches) => ({ minLength: numberOf(matches), maxLength: numberOf(matches, 1) }),
  },
  {
    name: 'length up to',
    expression: /up to (\d+) characters/g,
    read: (matches) => ({ maxLength: numberOf(matches) }),
  },
  {
    name: 'unit after in',
    expression: new RegExp(`\\bin (${unitWord})(?![\\w/])`, 'g'),
    read: readUnit,
  },
  {
    name: 'unit in parentheses',
    expression: new RegExp(` \\((${unitWord})\\)`, 'g'),
    read: readUnit,
  },
  {
    name: 'unit is',
    // Any word: a unit that we do not know must not vanish.
    expression: /\bunit(?: is|:) ([\w/%]+)/gi,
    read: readUnit,
  },
  {
    name: 'unit of an offset in time',
    expression: new RegExp(`\\boffset (${unitWord}) from\\b`, 'g'),
    read: readUnit,
  },
  {
    name: 'percentage',
    expression: /\b[Pp]ercentage of /g,
    read: () => ({ unit: '%' }),
  },
  {
    name: 'unit of the default interval',
    expression: /default interval is \d+(s)\b/g,
    read: readUnit,
  },
];
