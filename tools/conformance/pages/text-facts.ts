import { readCases } from './cases.js';
import { conditionPatterns } from './condition-patterns.js';
import type { Literal, TextFacts } from './facts.js';
import { figurePatterns } from './figure-patterns.js';
import { readMeanings } from './meanings.js';
import type { TextPattern } from './text-pattern.js';
import { valuePatterns } from './value-patterns.js';

/** All wordings; the first pattern that finds a fact wins. */
export const textPatterns: readonly TextPattern[] = [
  ...figurePatterns,
  ...valuePatterns,
  ...conditionPatterns,
];

/**
 * Reads figures, lists of values, units and conditions from a description cell.
 *
 * Paragraphs that begin with "If" or "When" are skipped: they apply in one case only, and are read
 * as cases.
 */
export function readTextFacts(description: string, type: string): TextFacts {
  const text = description
    .split('\n')
    .filter((line) => !/^\s*(?:-\s+)?(?:If|When) /.test(line))
    .join('\n')
    // A backslash escapes the next character.
    .replace(/\\(.)/g, '$1');
  const facts: TextFacts = {};
  for (const pattern of textPatterns) {
    const matches = [...text.matchAll(pattern.expression)];
    if (matches.length === 0) continue;
    const read = pattern.read(matches, (word) => toLiteral(word, type));
    // Known facts are assigned last and win; the keys stay in the order of the patterns.
    Object.assign(facts, read, { ...facts });
  }
  Object.assign(facts, readMeanings(text));
  const cases = readCases(description);
  if (cases.length > 0) facts.cases = cases;
  if (type !== 'Boolean') return facts;
  // It is no fact that a boolean is true or false.
  const { enum: _values, special: _special, meanings: _meanings, ...rest } = facts;
  return rest;
}

function toLiteral(word: string, type: string): Literal {
  if (type === 'Boolean' && /^(true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  if (/^(Integer|Long|Double)$/.test(type) && word !== '' && Number.isFinite(Number(word)))
    return Number(word);
  return word;
}
