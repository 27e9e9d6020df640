import { isDeepStrictEqual } from 'node:util';
import { caseWords } from '../pages/cases.js';
import { conditionWords } from '../pages/condition-patterns.js';
import type { Field } from '../pages/facts.js';

/** Facts of a field that are compared one by one. */
export const fieldAspects = [
  'type',
  'mandatory',
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'enum',
  'special',
  'unit',
  'meanings',
  'appendix',
  'condition',
  'cases',
  'eitherOr',
  'excludes',
] as const;

/** Returns the type of a field, with the object that it refers to. */
export function typeOf({ type, object }: Field): string {
  return object ? `${type} of ${object}` : type;
}

/** Formats a fact of a field; undefined when the page does not have it. */
export function wordsOf(field: Field, aspect: (typeof fieldAspects)[number]): string | undefined {
  if (aspect === 'type') return typeOf(field);
  const value = field[aspect];
  if (value === undefined) return undefined;
  if (aspect === 'mandatory') return value ? 'Yes' : 'No';
  if (aspect === 'cases') return field.cases?.map(caseWords).join(', ');
  if (aspect === 'condition' && field.condition) return conditionWords(field.condition);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether two facts are the same; the order of a list does not matter. */
export function isSame(left: unknown, right: unknown): boolean {
  const sorted = (value: unknown) =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
  return isDeepStrictEqual(sorted(left), sorted(right));
}
