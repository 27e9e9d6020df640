import type { Field } from '../pages/facts.js';
import { wordsOfMeaning } from '../pages/meanings.js';
import type { Say } from './difference.js';

/** Returns the words that follow each value in a description, in which values are in backticks. */
function meaningsIn(text: string, values: readonly string[]): Map<string, string[]> {
  const bare = (value: string) => value.toLowerCase().replaceAll('_', '');
  const parts = text.split(/`([^`]+)`/);
  const found = new Map<string, string[]>();
  for (const [index, word] of parts.entries()) {
    const value = index % 2 === 1 && values.find((one) => bare(one) === bare(word));
    if (!value) continue;
    const [clause = ''] = (parts[index + 1] ?? '').split(/\n\n|\. (?=[A-Z])/);
    found.set(value, [...(found.get(value) ?? []), ...wordsOfMeaning(clause)]);
  }
  return found;
}

/**
 * Reports pairs of values whose meanings fit better when they are swapped.
 *
 * @param skip is told each value whose meaning has no word in common with ours, so that it cannot be compared.
 */
export function compareMeanings(
  { meanings = {} }: Pick<Field, 'meanings'>,
  text: string,
  say: Say,
  skip: (value: string) => void = () => {},
): void {
  const values = Object.keys(meanings);
  const ours = meaningsIn(text, values);
  const common = (page: string, own: string) => {
    const words = (meanings[page] ?? '').split(' ');
    return words.filter((word) => ours.get(own)?.includes(word)).length;
  };
  for (const value of values) if (common(value, value) === 0) skip(value);
  for (const [index, left] of values.entries()) {
    for (const right of values.slice(index + 1)) {
      if (!ours.has(left) || !ours.has(right)) continue;
      if (common(left, left) + common(right, right) >= common(left, right) + common(right, left))
        continue;
      say('meaning', `${left}: ${meanings[left]}; ${right}: ${meanings[right]}`, 'swapped');
    }
  }
}
