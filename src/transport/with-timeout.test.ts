import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Auth } from '../auth/auth.js';
import { TimeoutError } from '../errors/connection-error.js';
import { endOf, type Sent, silence, testClient } from '../test-support/test-client.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Answers after a time, if it is not ended before. */
const answering =
  (ms: number) =>
  ({ init }: Sent): Promise<Response> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(Response.json({})), ms);
      init.signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(init.signal?.reason);
      });
    });

/** Begins an answer, and never ends it. */
const endless = ({ init }: Sent) => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"tasks": ['));
      init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
    },
  });
  return new Response(body);
};

const own = new DOMException('This operation was aborted', 'AbortError');

describe('withTimeout', () => {
  it('ends each attempt after timeoutMs, and names the option', async () => {
    const { call, sent } = testClient([silence], { timeoutMs: 1_000 });
    const error = await endOf(call());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^No answer within timeoutMs, 1000 ms.*sent 3 times/),
      attempts: 3,
      isUnsent: false,
    });
    expect(sent.map(({ atMs }) => atMs - (sent[0]?.atMs ?? 0))).toEqual([0, 1_000, 2_000]);
  });

  it('tells fetch', async () => {
    const { call, sent } = testClient([silence], { timeoutMs: 1_000, maxAttempts: 1 });
    const error = await endOf(call());
    expect(sent[0]?.init.signal?.reason).toBe(error);
  });

  it.each<[string, (sent: Sent) => Response | Promise<Response>]>([
    ['rejects with an error of its own', (sent) => silence(sent).catch(() => Promise.reject(own))],
    [
      'breaks the answer off with one',
      ({ init }) => {
        const start = (controller: ReadableStreamDefaultController) =>
          init.signal?.addEventListener('abort', () => controller.error(own));
        return new Response(new ReadableStream({ start }));
      },
    ],
  ])('throws the same where fetch %s', async (_, step) => {
    const { call } = testClient([step], { timeoutMs: 1_000, maxAttempts: 1 });
    expect(await endOf(call())).toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    const end = call('GET', { signal: controller.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    const reason = new Error('the user left');
    controller.abort(reason);
    expect(await end).toBe(reason);
  });

  it('lets a slow answer arrive', async () => {
    const { call } = testClient([answering(29_999)]);
    expect(await endOf(call())).toEqual({});
  });

  it('takes the reading of the answer for a part of the attempt', async () => {
    const { call, sent } = testClient([endless], { timeoutMs: 1_000, maxAttempts: 1 });
    expect(await endOf(call())).toBeInstanceOf(TimeoutError);
    expect(sent).toHaveLength(1);
  });

  it('takes the wait for a credential for a part of the attempt', async () => {
    const auth: Auth = { authenticate: () => new Promise(() => {}) };
    const { call, sent } = testClient([200], { auth, maxAttempts: 1 });
    expect(await endOf(call())).toBeInstanceOf(TimeoutError);
    expect(sent).toEqual([]);
  });

  it('ends also what ignores the signal', async () => {
    const never = () => new Promise<never>(() => {});
    const text = () => Object.assign(new Response(), { text: never });
    for (const step of [never, text]) {
      const { call, sent } = testClient([step], { timeoutMs: 1_000, maxAttempts: 2 });
      expect(await endOf(call())).toMatchObject({ name: 'TimeoutError', attempts: 2 });
      expect(sent).toHaveLength(2);
      const controller = new AbortController();
      setTimeout(() => controller.abort('enough'), 10);
      expect(await endOf(call('GET', { signal: controller.signal }))).toBe('enough');
    }
  });

  it('sends nothing when no time is left', async () => {
    const onRequest = () => vi.advanceTimersByTime(2);
    const { call, sent } = testClient([200], { maxAttempts: 1, onRequest });
    expect(await endOf(call('GET', { deadlineMs: 1 }))).toBeInstanceOf(TimeoutError);
    expect(sent).toEqual([]);
  });

  it('ends a call at deadlineMs, and names the option', async () => {
    const { call, sent } = testClient([silence], { timeoutMs: 1_000, deadlineMs: 1_500 });
    const beganAtMs = performance.now();
    const error = await endOf(call());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^No answer within deadlineMs, 1500 ms/),
      attempts: 2,
    });
    expect(performance.now() - beganAtMs).toBe(1_500);
    expect(sent).toHaveLength(2);
  });

  it.each([1, 5])('takes a limit of %i ms', async (timeoutMs) => {
    const { call } = testClient([silence], { timeoutMs, maxAttempts: 1 });
    expect(await endOf(call())).toBeInstanceOf(TimeoutError);
    const limited = testClient([silence]);
    expect(await endOf(limited.call('GET', { deadlineMs: timeoutMs }))).toMatchObject({
      message: expect.stringContaining(`deadlineMs, ${timeoutMs} ms`),
    });
  });

  it.each([Infinity, 2 ** 31, 1e15])('has no limit with %d', async (ms) => {
    const { call } = testClient([answering(2 ** 31 - 1)], { timeoutMs: ms, deadlineMs: ms });
    expect(await endOf(call())).toEqual({});
  });

  it('takes 30 seconds for an attempt, and two minutes for a call, unless told otherwise', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const attempt = testClient([silence], { maxAttempts: 1 });
    expect(await endOf(attempt.call())).toMatchObject({
      message: expect.stringContaining('timeoutMs, 30000 ms'),
    });
    const whole = testClient([silence], { maxAttempts: 9 });
    expect(await endOf(whole.call())).toMatchObject({
      message: expect.stringContaining('deadlineMs, 120000 ms'),
    });
    expect(whole.sent).toHaveLength(4);
  });

  it('prefers the limits of the call', async () => {
    const { call } = testClient([silence], { timeoutMs: 1, deadlineMs: 1, maxAttempts: 1 });
    const options = { timeoutMs: 2_000, deadlineMs: 9_000 };
    expect(await endOf(call('GET', options))).toMatchObject({
      message: expect.stringContaining('timeoutMs, 2000 ms'),
    });
  });
});
