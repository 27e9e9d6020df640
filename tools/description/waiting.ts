import type { Waiter } from './openapi-document.js';
import { responseSteps } from './runtime-expression.js';

/** What to look at while waiting for what an operation starts. */
export interface Waiting {
  /** Path of the polled field, such as `tasks[0].status`. */
  field: string;
  /** What ends the wait, each as a clause. */
  ends: string[];
  failure: readonly string[];
}

/** Reads `x-waiter` for people. */
export function readWaiter({ state, success = [], failure = [], gone }: Waiter): Waiting {
  const path = responseSteps(state)?.join('.') ?? state;
  const field = path.replace(/\.(\d+)/g, '[$1]');
  const ends = [
    ...(success.length > 0 ? [`\`${field}\` is ${either(success)}`] : []),
    ...(gone ? ['it answers 404'] : []),
  ];
  return { field, ends, failure };
}

/** How to wait, such as: poll `showInstance` until `status` is RUNNING. */
export function waitingSentence(waiter: Waiter): string {
  const { ends, failure } = readWaiter(waiter);
  const failed = failure.length > 0 ? ` ${either(failure)} means that it failed.` : '';
  return `poll \`${waiter.poll}\` until ${ends.join(', or ')}.${failed}`;
}

/** A choice in words: `A, B or C`. */
export function either(choices: readonly string[]): string {
  return choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
