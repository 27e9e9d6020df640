import { explainAnswer } from './explain-answer.js';
import { explainSilence } from './explain-silence.js';
import type { Explanation } from './explanation.js';
import { factsOf } from './facts-of.js';

/** Explains an error of the client. */
export function explainError(error: unknown): Explanation {
  return { ...(explainAnswer(error) ?? explainSilence(error)), facts: factsOf(error) };
}
