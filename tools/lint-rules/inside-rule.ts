import type { Location } from './rule.js';

/** Returns whether a node is part of a rule between fields, where a property states a condition and not a field. */
export function isInsideRule({ pointer }: Location): boolean {
  return /\/(if|then|else|not|dependentSchemas)(\/|$)/.test(pointer);
}
