import { type Explained, explainAnswer } from './explain-answer.js';
import { explainSilence } from './explain-silence.js';
import { factsOf } from './facts-of.js';

/** Name and value of a fact. */
export type Fact = readonly [name: string, value: string];

/** An error in words for people. */
export interface Explanation extends Explained {
  facts: readonly Fact[];
}

/** Explains an error of the client: what happened, what to do, and the facts that support asks for. */
export function explainError(error: unknown): Explanation {
  return { ...(explainAnswer(error) ?? explainSilence(error)), facts: factsOf(error) };
}
