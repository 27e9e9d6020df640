import type { Layer } from '../message.js';
import { BreachError } from '../protocol/check.js';
import { errorAnswer } from '../protocol/refuse.js';

/** Answers 500 when the mock itself fails, and reports the failure on stderr. */
export const withErrors: Layer = (next) => async (request) => {
  try {
    return await next(request);
  } catch (error) {
    // The caller has gone: nobody reads an answer.
    if (request.signal?.aborted) throw request.signal.reason;
    // The message of a breach names place and problem; the stack of anything else leads to its cause.
    console.error(error instanceof BreachError ? error.message : error);
    const reason = error instanceof Error ? error.message : String(error);
    return errorAnswer(500, 'MOCK.0500', `The mock failed: ${reason.slice(0, 1000)}`);
  }
};
