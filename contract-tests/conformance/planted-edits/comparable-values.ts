import { compareMeanings } from '../../../tools/conformance/compare/compare-meanings.js';
import type { Field } from '../../../tools/conformance/pages/facts.js';

/** Whether two spellings mean one value: `PREPARING_REBALANCE` and `PreparingRebalance`. */
export function isSameValue(left: string, right: string): boolean {
  const bare = (value: string) => value.toLowerCase().replaceAll('_', '');
  return bare(left) === bare(right);
}

/** Returns two values whose meanings differ and can be compared with a text of ours; empty if there are none. */
export function comparableValues(field: Field, text: string): string[] {
  const skipped: string[] = [];
  compareMeanings(
    field,
    text,
    () => {},
    (value) => skipped.push(value),
  );
  const { meanings = {} } = field;
  const known = Object.keys(meanings).filter((value) => !skipped.includes(value));
  const [first] = known;
  const second = known.find((value) => first !== undefined && isDistinct(meanings, first, value));
  return first !== undefined && second !== undefined ? [first, second] : [];
}

/** Whether each of two values has a word that the other lacks. */
function isDistinct(meanings: Record<string, string>, left: string, right: string): boolean {
  const words = (value: string) => (meanings[value] ?? '').split(' ');
  const hasOwn = (one: string, other: string) =>
    words(one).some((word) => !words(other).includes(word));
  return hasOwn(left, right) && hasOwn(right, left);
}
