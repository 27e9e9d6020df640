import { readCases } from './cases.js';
import { conditionPatterns } from './condition-patterns.js';
import type { Literal, TextFacts } from './facts.js';
import { figurePatterns } from './figure-patterns.js';
import type { TextPattern } from './text-pattern.js';
import { valuePatterns } from './value-patterns.js';

/** Every wording that is read; the first one of the list that gives a fact decides it. */
export const textPatterns: readonly TextPattern[] = [
  ...figurePatterns,
  ...valuePatterns,
  ...conditionPatterns,
];

/**
 * Reads figures, lists of values, units and conditions from a description cell.
 *
 * Paragraphs that begin with "If" or "When" are left out: what they say holds in one case only,
 * and is read as a case.
 */
export function readTextFacts(description: string, type: string): TextFacts {
  const text = description
    .split('\n')
    .filter((line) => !/^\s*(?:-\s+)?(?:If|When) /.test(line))
    .join('\n')
    // Backslashes only escape: what follows one is meant as it stands.
    .replace(/\\(.)/g, '$1');
  const facts: TextFacts = {};
  for (const pattern of textPatterns) {
    const matches = [...text.matchAll(pattern.expression)];
    if (matches.length === 0) continue;
    const read = pattern.read(matches, (word) => toLiteral(word, type));
    // What is known already comes last, and wins, yet keeps its place in the order of the keys.
    Object.assign(facts, read, { ...facts });
  }
  const cases = readCases(description);
  if (cases.length > 0) facts.cases = cases;
  if (type !== 'Boolean') return facts;
  // That a boolean is true or false is no fact.
  const { enum: _values, special: _special, ...rest } = facts;
  return rest;
}

function toLiteral(word: string, type: string): Literal {
  if (type === 'Boolean' && /^(true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  if (/^(Integer|Long|Double)$/.test(type) && word !== '' && Number.isFinite(Number(word)))
    return Number(word);
  return word;
}
