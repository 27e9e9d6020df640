import { type Awaitable, isPromise } from '../wire/awaitable.js';
import type { IncomingAnswer, Layer } from '../wire/request.js';
import type { Observer } from './observer.js';
import { pause } from './pause.js';
import { mayRepeat, pauseMs } from './retry-policy.js';

/**
 * Sends a request until it succeeds, may not be repeated, or attempts, time or budget are used up; then it ends as the
 * last attempt did. A 401 is repeated once beyond that, when the credential can be renewed.
 *
 * The budget keeps a client from multiplying an outage: it holds 20 retries, and ten successes pay for one more. The
 * figures are ours.
 */
export function withRetry(
  observer: Observer | undefined,
  credential?: { renew?(answer: IncomingAnswer): Awaitable<boolean | string> },
): Layer {
  // In tenths, which add up.
  let budget = 200;
  return (next) => async (request) => {
    const { settings, endsAtMs, headers } = request;
    let isRenewed = false;
    for (;;) {
      request.attempt += 1;
      // Without what a credential or a watcher added to the attempt before.
      request.headers = { ...headers };
      const begun = observer?.before(request);
      if (isPromise(begun)) await begun;
      const startedAtMs = performance.now();
      let answer: IncomingAnswer | undefined;
      let failure: unknown;
      let delayMs = Infinity;
      try {
        answer = await next(request);
      } catch (error) {
        failure = error;
      }
      const { attempt } = request;
      if (answer && answer.status >= 200 && answer.status < 300) {
        budget = Math.min(200, budget + 1);
      } else if (answer?.status === 401) {
        const verdict = await credential?.renew?.(answer);
        if (typeof verdict === 'string') answer = { ...answer, advice: verdict };
        if (verdict === true && !isRenewed) {
          delayMs = 0;
          isRenewed = true;
        }
      } else if (
        // The repetition of a 401 is no retry.
        attempt - Number(isRenewed) < settings.maxAttempts &&
        budget >= 10 &&
        mayRepeat(request, answer, failure)
      ) {
        delayMs = pauseMs(attempt, settings, answer?.headers);
        if (performance.now() + delayMs < endsAtMs) budget -= 10;
        else delayMs = Infinity;
      }
      const durationMs = performance.now() - startedAtMs;
      const ended = observer?.after(request, answer, failure, durationMs, delayMs);
      if (isPromise(ended)) await ended;
      if (delayMs === Infinity) {
        if (answer) return answer;
        throw failure;
      }
      await pause(delayMs, request.signal);
    }
  };
}
