import type { IncomingAnswer, Layer, OutgoingRequest } from '../wire/request.js';
import type { Observer } from './observer.js';
import { longestMs, pause } from './pause.js';
import { mayRepeat, pauseMs } from './retry-policy.js';

/** Handles a 401: says whether the credential was renewed, and may add advice to the answer. */
type Renew = (answer: IncomingAnswer) => Promise<{ answer: IncomingAnswer; isRenewed: boolean }>;

// Counted in tenths of a retry, to avoid floating-point error.
const fullBudget = 200;
const retryCost = 10;

/**
 * Sends a request until it succeeds, must not be retried, or runs out of attempts, time or budget. Then the call ends
 * with the result of its last attempt.
 *
 * The budget keeps a client from multiplying the load of an outage: it starts with 20 retries, and ten successes pay
 * for one more. The figures are ours. The repetition after a renewed credential, one per call, costs neither an attempt
 * nor budget.
 */
export function withRetry(observer: Observer | undefined, renew?: Renew): Layer {
  let budget = fullBudget;
  return (next) => async (call) => {
    const { settings, endsAtMs } = call;
    let refusedHeaders = call.refusedHeaders;
    let wasRenewed = false;
    for (let attempt = 1; ; attempt += 1) {
      // Each attempt starts without the headers that the credential and watchers added to the one before.
      let request: OutgoingRequest = { ...call, attempt, refusedHeaders };
      if (observer) {
        const added = await observer.before(request);
        if (added) request = { ...request, headers: { ...request.headers, ...added } };
      }
      const startedAtMs = performance.now();
      let answer: IncomingAnswer | undefined;
      let failure: unknown;
      let delayMs = Infinity;
      try {
        answer = await next(request);
      } catch (error) {
        failure = error;
      }
      if (answer && answer.status >= 200 && answer.status < 300) {
        budget = Math.min(fullBudget, budget + 1);
      } else if (answer?.status === 401) {
        const renewal = await renew?.(answer);
        if (renewal) answer = renewal.answer;
        if (renewal?.isRenewed && !wasRenewed) {
          delayMs = 0;
          wasRenewed = true;
          refusedHeaders = answer.request.headers;
        }
      } else if (
        attempt - Number(wasRenewed) < settings.maxAttempts &&
        budget >= retryCost &&
        mayRepeat(request, answer, failure)
      ) {
        delayMs = pauseMs(attempt, settings, answer?.headers);
        // Nobody waits for weeks, even without a deadline.
        if (delayMs <= longestMs && performance.now() + delayMs < endsAtMs) budget -= retryCost;
        else delayMs = Infinity;
      }
      if (observer) {
        const durationMs = performance.now() - startedAtMs;
        await observer.after({ request, answer, error: failure, durationMs, delayMs });
      }
      if (delayMs === Infinity) {
        if (answer) return answer;
        throw failure;
      }
      await pause(delayMs, call.signal);
    }
  };
}
