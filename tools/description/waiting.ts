import type { Waiter } from './openapi-document.js';
import { responseSteps } from './runtime-expression.js';

/** `x-waiter` in the words of documentation. */
export interface Waiting {
  /** Path of the polled field, such as `tasks[0].status`. */
  field: string;
  /** Conditions that end the wait, each as a clause. */
  ends: string[];
  failure: readonly string[];
}

/** Returns the parts of `x-waiter` that documentation mentions. */
export function readWaiter({ state, success = [], failure = [], gone }: Waiter): Waiting {
  const path = responseSteps(state)?.join('.') ?? state;
  const field = path.replace(/\.(\d+)/g, '[$1]');
  const ends = [
    ...(success.length > 0 ? [`\`${field}\` is ${either(success)}`] : []),
    ...(gone ? ['it answers 404'] : []),
  ];
  return { field, ends, failure };
}

/** Returns a sentence such as: poll `showInstance` until `status` is RUNNING. */
export function waitingSentence(waiter: Waiter): string {
  const { ends, failure } = readWaiter(waiter);
  const failed = failure.length > 0 ? ` ${either(failure)} means that it failed.` : '';
  return `poll \`${waiter.poll}\` until ${ends.join(', or ')}.${failed}`;
}

/** Joins alternatives: `A, B or C`. */
export function either(choices: readonly string[]): string {
  return choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
