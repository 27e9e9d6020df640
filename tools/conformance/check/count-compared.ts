import type { VendorFacts } from '../pages/facts.js';
import { fieldsOf } from '../pages/tables-of-operation.js';

/** Counts the compared facts: each name, type, figure, list, status and example. */
export function countCompared(facts: VendorFacts): number {
  const { operations, permissions, error_codes, instance_statuses } = facts;
  let count = 0;
  for (const operation of operations) {
    const { responses, examples } = operation;
    // Every key is a fact, except the place of the field.
    for (const field of fieldsOf(operation))
      count += Object.keys(field).filter((key) => key !== 'line' && key !== 'anchor').length;
    // The method, the path and the page.
    count += 3 + responses.length;
    count += examples.filter(({ value, text }) => value !== undefined || text).length;
  }
  return count + permissions.length + error_codes.length + instance_statuses.length;
}
