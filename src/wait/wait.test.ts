import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  NotFoundError,
  RateLimitError,
  ServerError,
} from '../errors/api-error.js';
import { ConnectionError, TimeoutError } from '../errors/connection-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { WaitError, type WaitProgress, WaitTimeoutError } from '../errors/wait-error.js';
import type { CallOptions } from '../wire/call-settings.js';
import { wait } from './wait.js';
import type { WaitOptions } from './wait-options.js';

interface Topic {
  status?: string | null;
}

const definition = {
  name: 'waitForTopic',
  args: { topic: 'orders' },
  ids: ['topic'],
  field: 'status',
  success: ['RUNNING', 'WAITING'],
  failure: ['ERROR'],
};
const deletion = {
  name: 'waitForDeletion',
  args: { topic: 'orders' },
  ids: ['topic'],
  field: 'status',
  gone: true,
};

const request = { operationId: 'showTopic', method: 'GET', url: 'https://a.example/', attempts: 1 };
function refusal(Class: typeof ApiError, status: number, code?: string): ApiError {
  return new Class('Refused.', {
    ...request,
    status,
    code,
    requestId: undefined,
    retryAfter: undefined,
    body: '',
  });
}

/** A poll that gives one step after the other, the last one for ever, and tells when it was called. */
function polling(...steps: (Topic | string | Error | undefined)[]) {
  const began = performance.now();
  const calledAtMs: number[] = [];
  const seen: CallOptions[] = [];
  const poll = async (_: object, options: CallOptions): Promise<Topic | undefined> => {
    calledAtMs.push(performance.now() - began);
    seen.push(options);
    const step = steps[Math.min(calledAtMs.length, steps.length) - 1];
    if (step instanceof Error) throw step;
    return typeof step === 'string' ? { status: step } : step;
  };
  return { poll, calledAtMs, seen };
}

/** How a wait ends while the clock runs: with a value, or with an error. */
async function endOf(promise: Promise<unknown>, ms = 7_200_000): Promise<unknown> {
  const end = promise.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(ms);
  return end;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('wait', () => {
  it('gives the object of the first success, later and later', async () => {
    const { poll, calledAtMs } = polling('CREATING', 'CREATING', 'NEW', 'CREATING', {}, 'WAITING');
    expect(await endOf(wait(poll, definition))).toEqual({ status: 'WAITING' });
    expect(calledAtMs).toEqual([5_000, 15_000, 30_000, 52_500, 82_500, 112_500]);
  });

  it('takes the pauses from the options', async () => {
    const { poll, calledAtMs } = polling('CREATING', 'CREATING', 'CREATING', 'RUNNING');
    await endOf(wait(poll, definition, { initialDelayMs: 0, intervalMs: 100, maxIntervalMs: 120 }));
    expect(calledAtMs).toEqual([0, 100, 220, 340]);
  });

  it('never pauses shorter than the interval', async () => {
    const { poll, calledAtMs } = polling('CREATING', 'CREATING', 'RUNNING');
    await endOf(wait(poll, definition, { intervalMs: 60_000 }));
    expect(calledAtMs).toEqual([5_000, 65_000, 125_000]);
  });

  it.each([[undefined], [{}], [{ status: null }], ['NEVER_SEEN']])(
    'takes %o for not yet',
    async (step) => {
      const { poll } = polling(step, 'RUNNING');
      expect(await endOf(wait(poll, definition))).toEqual({ status: 'RUNNING' });
    },
  );

  it('ends at once with a state of failure, and says everything about it', async () => {
    const { poll, calledAtMs } = polling('CREATING', 'ERROR');
    const error = await endOf(wait(poll, definition));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).not.toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      message:
        'waitForTopic: status is ERROR, and does not become RUNNING or WAITING (topic orders, polls: 2, 15 s); see "answer".',
      state: 'ERROR',
      answer: { status: 'ERROR' },
      polls: 2,
      elapsedMs: 15_000,
    });
    expect(calledAtMs).toHaveLength(2);
  });

  it('ends at the deadline, naming option and state', async () => {
    const { poll } = polling('CREATING');
    const error = await endOf(wait(poll, definition, { deadlineMs: 20_000 }));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      message:
        'waitForTopic: status is CREATING, not RUNNING or WAITING, after deadlineMs 20000 (topic orders, polls: 2, 20 s); wait again, or set it higher.',
      state: 'CREATING',
      polls: 2,
    });
    expect(error).not.toHaveProperty('cause');
  });

  it('ends a poll under way at the deadline', async () => {
    const poll = (_: object, { signal }: CallOptions) =>
      new Promise<Topic>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const error = await endOf(wait(poll, deletion, { deadlineMs: 6_000 }), 6_000);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/: status is unknown, not gone/),
    });
  });

  it('has no deadline when told so', async () => {
    const { poll } = polling(...Array<string>(200).fill('CREATING'), 'RUNNING');
    const end = await endOf(wait(poll, definition, { deadlineMs: Infinity }), 7_200_000);
    expect(end).toEqual({ status: 'RUNNING' });
  });

  const unavailable = refusal(ServerError, 503);
  it.each<[string, Error]>([
    ['no connection', new ConnectionError('No answer', request)],
    ['a timeout', new TimeoutError('No answer within timeoutMs', request)],
    ['too many requests', refusal(RateLimitError, 429)],
    ['a gateway', refusal(ServerError, 502)],
    ['a slow request', refusal(ApiError, 408)],
    ['flow control', refusal(NotFoundError, 404, 'DMS.10240407')],
  ])('goes on after %s', async (_, failed) => {
    const { poll, calledAtMs } = polling(failed, failed, 'RUNNING');
    expect(await endOf(wait(poll, definition))).toEqual({ status: 'RUNNING' });
    expect(calledAtMs).toHaveLength(3);
  });

  it('tells at the deadline why the last poll failed', async () => {
    const { poll } = polling('CREATING', unavailable);
    const error = await endOf(wait(poll, definition, { deadlineMs: 60_000 }));
    expect(error).toMatchObject({ cause: unavailable, state: 'CREATING' });
  });

  it.each<[string, Error]>([
    ['a missing object', refusal(NotFoundError, 404, 'DMS.00404022')],
    ['a wrong credential', refusal(AuthenticationError, 401)],
    ['a refusal', refusal(ApiError, 400)],
    [
      'an answer that is none',
      new InvalidResponseError('No JSON', { ...request, status: 200, requestId: '', body: '' }),
    ],
    ['a mistake', new TypeError('showTopic: argument "topic" is missing')],
  ])('ends with %s', async (_, failed) => {
    const { poll } = polling('CREATING', failed, 'RUNNING');
    expect(await endOf(wait(poll, definition))).toBe(failed);
  });

  it('ends when the object is gone, if that is what it waits for', async () => {
    const { poll, calledAtMs } = polling('DELETING', refusal(NotFoundError, 404, 'DMS.00404022'));
    expect(await endOf(wait(poll, deletion))).toBeUndefined();
    expect(calledAtMs).toHaveLength(2);
  });

  it.each(['DMS.10240407'])('does not take %s for the end', async (code) => {
    const { poll, calledAtMs } = polling(
      refusal(NotFoundError, 404, code),
      refusal(NotFoundError, 404),
    );
    expect(await endOf(wait(poll, deletion))).toBeUndefined();
    expect(calledAtMs).toHaveLength(2);
  });

  it('does not take an unknown URL for the end', async () => {
    const failed = refusal(NotFoundError, 404, 'APIGW.0101');
    expect(await endOf(wait(polling(failed).poll, deletion))).toBe(failed);
  });

  it('reports each poll', async () => {
    const seen: WaitProgress<Topic>[] = [];
    const { poll } = polling('CREATING', unavailable, 'RUNNING');
    await endOf(wait(poll, definition, { onProgress: (progress) => seen.push(progress) }));
    const answer = { status: 'CREATING' };
    expect(seen).toEqual([
      { state: 'CREATING', answer, polls: 1, elapsedMs: 5_000 },
      { state: 'CREATING', answer, polls: 2, elapsedMs: 15_000 },
      { state: 'RUNNING', answer: { status: 'RUNNING' }, polls: 3, elapsedMs: 30_000 },
    ]);
  });

  it('lets through what onProgress throws', async () => {
    const mistake = new Error('mine');
    const onProgress = () => {
      throw mistake;
    };
    expect(await endOf(wait(polling('CREATING').poll, definition, { onProgress }))).toBe(mistake);
  });

  it('passes the options of a call to each poll, and no others', async () => {
    const { poll, seen } = polling('CREATING', 'RUNNING');
    const headers = { Prefer: 'code=200' };
    await endOf(
      wait(poll, definition, { headers, timeoutMs: 9, maxAttempts: 1, deadlineMs: 70_000 }),
    );
    const signal = expect.any(AbortSignal);
    expect(seen).toEqual(Array(2).fill({ headers, timeoutMs: 9, maxAttempts: 1, signal }));
  });
});

describe('signal of wait', () => {
  it('ends a pause with its reason, and leaves no listener', async () => {
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    const add = vi.spyOn(controller.signal, 'addEventListener');
    const { poll, calledAtMs } = polling('CREATING');
    setTimeout(() => controller.abort('enough'), 12_000);
    expect(await endOf(wait(poll, definition, { signal: controller.signal }))).toBe('enough');
    expect(calledAtMs).toEqual([5_000]);
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });

  it('has one listener for any number of waits', async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const waits = Array.from({ length: 20 }, () =>
      wait(polling('RUNNING').poll, definition, { signal }),
    );
    await endOf(Promise.all(waits));
    expect(add).toHaveBeenCalledOnce();
  });

  it('leaves no listener after a success', async () => {
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, 'removeEventListener');
    await endOf(wait(polling('RUNNING').poll, definition, { signal }));
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('sends nothing when it is aborted already', async () => {
    const { poll, calledAtMs } = polling('RUNNING');
    expect(await endOf(wait(poll, definition, { signal: AbortSignal.abort('no') }))).toBe('no');
    expect(calledAtMs).toEqual([]);
  });
});

describe('onProgress of wait', () => {
  it('is waited for, and ends the wait when it rejects', async () => {
    const { poll } = polling('CREATING');
    const onProgress = () => Promise.reject(new Error('bug in the hook'));
    expect(await endOf(wait(poll, definition, { onProgress }))).toMatchObject({
      message: 'bug in the hook',
    });
  });
});

describe('options of wait', () => {
  it.each<[object, string]>([
    [{ intervalMS: 1 }, 'waitForTopic: unknown option "intervalMS"'],
    [{ intervalMs: 0 }, 'waitForTopic: option "intervalMs" must be a number from 1, not 0'],
    [{ initialDelayMs: -1 }, 'waitForTopic: option "initialDelayMs" must be'],
    [{ maxIntervalMs: '5' }, 'waitForTopic: option "maxIntervalMs" must be'],
    [{ deadlineMs: Number.NaN }, 'waitForTopic: option "deadlineMs" must be'],
    [
      { onProgress: true },
      'waitForTopic: option "onProgress" must be of type function, not boolean',
    ],
    [{ signal: true }, 'waitForTopic: option "signal" must be of type object'],
  ])('%o are refused', async (options, message) => {
    const { poll, calledAtMs } = polling('RUNNING');
    const error = await endOf(wait(poll, definition, options as WaitOptions<Topic>)); // Wrong on purpose.
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
    expect(calledAtMs).toEqual([]);
  });
});
