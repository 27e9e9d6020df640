import type { Deviation } from './deviations.js';

const sentences = ['page', 'ours', 'why'] as const;

/** What is wrong with an entry in itself, one line each. */
export function formProblems(deviation: Deviation): string[] {
  const { operations, except, aspect, found } = deviation;
  const known = ['operations', 'except', 'place', 'aspect', 'found', ...sentences];
  const problems = Object.keys(deviation)
    .filter((key) => !known.includes(key))
    .map((key) => `unknown key ${key}`);
  if (operations !== '*' && !(isTexts(operations) && operations.length > 0))
    problems.push("operations must be a list of operation ids, or '*'");
  if (except !== undefined && (operations !== '*' || !isTexts(except)))
    problems.push("except must be a list of operation ids beside operations: '*'");
  for (const key of ['place', 'aspect'] as const)
    if (typeof deviation[key] !== 'string') problems.push(`${key} is missing`);
  if (aspect === 'text' ? found !== undefined : !isTexts(found) || found.length === 0)
    problems.push('found lists both sides for every aspect but text, which has none');
  for (const key of sentences)
    if (!/\S.*\.$/s.test(String(deviation[key]))) problems.push(`${key} must be a sentence`);
  return problems;
}

/** Whether an entry has its form, so that it can be held against differences. */
export function isWellFormed(deviation: Deviation): boolean {
  return formProblems(deviation).length === 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
