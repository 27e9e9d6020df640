import { TimeoutError } from '../errors/connection-error.js';
import { detailsOf } from '../errors/details-of.js';
import type { OutgoingRequest } from '../wire/request.js';
import { onAbort } from './on-abort.js';
import { startTimer } from './pause.js';

/**
 * Ends an attempt when its time is up or the caller ends it: at once, even if a credential or a `fetch` of the user
 * ignores the signal.
 *
 * @throws {TimeoutError} naming the option that set the limit.
 */
export function withTimeout<T>(
  next: (request: OutgoingRequest) => Promise<T>,
): (request: OutgoingRequest) => Promise<T> {
  return (request) =>
    new Promise((resolve, reject) => {
      const { signal, settings, endsAtMs } = request;
      if (signal?.aborted) throw signal.reason;
      const leftMs = endsAtMs - performance.now();
      const isLast = leftMs < settings.timeoutMs;
      const controller = new AbortController();
      const end =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer);
          ignore();
          settle(value);
        };
      const stop = (reason: unknown) => {
        end(reject)(reason);
        controller.abort(reason);
      };
      const expire = () => {
        // The clock of timers may be some milliseconds behind, so time may seem to be left for another attempt.
        const earlyMs = isLast ? endsAtMs - performance.now() : 0;
        if (earlyMs > 0) timer = startTimer(expire, earlyMs);
        else stop(timeoutError(request, isLast ? 'deadlineMs' : 'timeoutMs'));
      };
      const ignore = onAbort(signal, () => stop(signal?.reason));
      let timer: ReturnType<typeof startTimer>;
      // Nothing is sent when nobody would wait for the answer.
      if (leftMs <= 0) return expire();
      timer = startTimer(expire, isLast ? leftMs : settings.timeoutMs);
      // Not `finally`, which takes three promises more.
      next({ ...request, attemptSignal: controller.signal }).then(end(resolve), end(reject));
    });
}

/** Waits for something that a request needs before it is sent, until its deadline or until the caller ends it. */
export function untilDeadline<T>(request: OutgoingRequest, ask: () => Promise<T>): Promise<T> {
  return withTimeout(ask)({ ...request, settings: { ...request.settings, timeoutMs: Infinity } });
}

function timeoutError(request: OutgoingRequest, option: 'timeoutMs' | 'deadlineMs'): TimeoutError {
  const limit = `${option}, ${request.settings[option]} ms`;
  return new TimeoutError(
    `No answer within ${limit}; raise it, or find out why`,
    detailsOf(request),
  );
}
