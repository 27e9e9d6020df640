import { waiterFormProblems } from '../description/waiter-form.js';
import type { Visitor } from './rule.js';

/** Checks the form of `x-waiter`. A contract test checks that its names exist. */
export function waiter(): Visitor {
  return {
    Operation({ 'x-waiter': given }, { report, location }) {
      if (given === undefined) return;
      for (const problem of waiterFormProblems(given)) {
        report({ message: `x-waiter: ${problem}`, location: location.child('x-waiter') });
      }
    },
  };
}
