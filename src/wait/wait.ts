import { ApiError, NotFoundError } from '../errors/api-error.js';
import { ConnectionError } from '../errors/connection-error.js';
import { WaitError, WaitTimeoutError } from '../errors/wait-error.js';
import { onAbort } from '../transport/on-abort.js';
import { pause, startTimer } from '../transport/pause.js';
import { textField } from '../wire/answer.js';
import type { CallOptions } from '../wire/call-settings.js';
import { givenOptions } from '../wire/given-options.js';
import { type WaitOptions, waitOptionKinds } from './wait-options.js';
import { isAtTarget, resolveWait } from './wait-target.js';
import { type WaitDefinition, waitText } from './wait-text.js';

/**
 * Polls an object until it shows that the change is complete.
 *
 * A state that is in no list means "not yet", as does a missing one. A poll that fails, after the retries of the
 * client, because of the network, 408, 429, 5xx or flow control does not end the wait. There is at least one poll.
 *
 * @param poll gets the arguments that the definition names, and no others.
 * @returns the object in its final state; undefined when it is gone.
 * @throws {TypeError} when an option is wrong, or a body that the definition reads is missing.
 * @throws {WaitError} as soon as the object is in a state of failure.
 * @throws {WaitTimeoutError} at the deadline.
 * @throws {ApiError} when a poll is refused for another reason.
 */
export async function wait<T extends object, Ids extends object>(
  poll: (ids: Ids, options: CallOptions) => Promise<T | undefined>,
  definition: WaitDefinition<Ids> & { readonly gone?: false },
  options?: WaitOptions<T>,
): Promise<T>;
export async function wait<T extends object, Ids extends object>(
  poll: (ids: Ids, options: CallOptions) => Promise<T | undefined>,
  definition: WaitDefinition<Ids>,
  options?: WaitOptions<T>,
): Promise<T | undefined>;
export async function wait<T extends object, Ids extends object>(
  poll: (ids: Ids, options: CallOptions) => Promise<T | undefined>,
  definition: WaitDefinition<Ids>,
  options: WaitOptions<T> = {},
): Promise<T | undefined> {
  const { name, field, success = [], failure = [], gone, appears, leaves } = definition;
  givenOptions(name, options, waitOptionKinds());
  const {
    initialDelayMs = 5_000,
    intervalMs = 10_000,
    maxIntervalMs = 30_000,
    settleMs = 60_000,
    deadlineMs = 3_600_000,
    signal,
    onProgress,
    ...callOptions
  } = options;
  const resolved = resolveWait(definition);
  if (signal?.aborted) throw signal.reason;

  const beganAtMs = performance.now();
  let state: string | undefined;
  let answer: T | undefined;
  let polls = 0;
  let problem: unknown;
  let hasLeft = !leaves;
  const progress = () => {
    return { state, answer, polls, elapsedMs: Math.round(performance.now() - beganAtMs) };
  };
  const failed = (Failure: typeof WaitError, limitMs?: number) => {
    const seen = progress();
    return new Failure(waitText(resolved, seen, limitMs), seen, problem);
  };

  const end = new AbortController();
  const abort = () => end.abort();
  const timer = startTimer(abort, deadlineMs);
  const leave = onAbort(signal, abort);
  try {
    // A first pause that would last until the deadline is halved, so that the object is seen.
    let pauseMs = initialDelayMs < deadlineMs ? initialDelayMs : Math.floor(deadlineMs / 2);
    for (
      let nextMs = intervalMs;
      ;
      nextMs = Math.min(nextMs * 1.5, Math.max(intervalMs, maxIntervalMs))
    ) {
      if (pauseMs) await pause(pauseMs, end.signal);
      polls += 1;
      problem = undefined;
      try {
        answer = await poll(resolved.ids, { ...callOptions, signal: end.signal });
        state = textField(answer, field);
      } catch (error) {
        const isMissing = isGone(error);
        if (gone && isMissing) return undefined;
        if (!isPassing(error) && !(appears && isMissing && !answer)) throw error;
        problem = error;
      }
      const seen = progress();
      await onProgress?.(seen);
      if (!problem && state !== undefined) {
        if (failure.includes(state)) throw failed(WaitError);
        if (!success.includes(state)) hasLeft = true;
        else if ((hasLeft || seen.elapsedMs >= settleMs) && isAtTarget(resolved, answer)) {
          return answer;
        }
      }
      pauseMs = nextMs;
    }
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (!end.signal.aborted) throw error;
    throw failed(WaitTimeoutError, deadlineMs);
  } finally {
    clearTimeout(timer);
    leave();
  }
}

/** Code of flow control, which has status 404 as well. */
const flowControl = 'DMS.10240407';

/**
 * Whether the object is gone. A 404 of the gateway means that the URL is unknown, and says nothing about the object.
 */
function isGone(error: unknown): boolean {
  if (!(error instanceof NotFoundError)) return false;
  return error.code !== flowControl && !error.code?.startsWith('APIGW.');
}

/** Whether a poll failed for a passing reason that is unrelated to the awaited change. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return error instanceof ConnectionError;
  const { status, code } = error;
  return status >= 500 || status === 408 || status === 429 || code === flowControl;
}
