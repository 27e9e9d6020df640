import type { Waiter } from './openapi-document.js';
import { requestSteps, responseSteps } from './runtime-expression.js';

/** `x-waiter` in the words of documentation. */
export interface Waiting {
  /** Path of the polled field, such as `tasks[0].status`. */
  field: string;
  /** Conditions that end the wait, each as a clause. */
  ends: string[];
  failure: readonly string[];
}

/** Returns the parts of `x-waiter` that documentation mentions. */
export function readWaiter({
  state,
  success = [],
  failure = [],
  target = {},
  gone,
  leaves,
}: Waiter): Waiting {
  const path = responseSteps(state)?.join('.') ?? state;
  const field = path.replace(/\.(\d+)/g, '[$1]');
  const again = leaves ? ' again' : '';
  const ends = [
    ...(success.length > 0 ? [`\`${field}\` is ${either(success)}${again}${reached(target)}`] : []),
    ...(gone ? ['it answers 404'] : []),
  ];
  return { field, ends, failure };
}

/** Returns a clause about the values that other fields must have. */
function reached(target: NonNullable<Waiter['target']>): string {
  const clauses = Object.entries(target).map(([name, value]) => {
    const steps = requestSteps(value);
    return `\`${name}\` ${steps ? `is the requested \`${steps.join('.')}\`, if any` : `is ${value}`}`;
  });
  return clauses.map((clause) => `, and ${clause}`).join('');
}

/** Returns a sentence such as: poll `showInstance` until `status` is RUNNING. */
export function waitingSentence(waiter: Waiter): string {
  const { success = [] } = waiter;
  const { ends, failure } = readWaiter(waiter);
  const sentences = [
    `poll \`${waiter.poll}\` until ${ends.join(', or ')}.`,
    ...(failure.length > 0 ? [`${either(failure)} means that it failed.`] : []),
    ...(waiter.appears ? ['At first, 404 means that it is not there yet.'] : []),
    ...(waiter.leaves ? [`The first polls may still show ${either(success)} from before.`] : []),
  ];
  return sentences.join(' ');
}

/** Joins alternatives: `A, B or C`. */
export function either(choices: readonly string[]): string {
  return choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
