import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../errors/api-error.js';
import { ConnectionError } from '../errors/connection-error.js';
import {
  answer,
  endOf,
  networkError,
  refusal,
  type Step,
  silence,
  testClient,
} from '../test-support/test-client.js';

const NOW = Date.UTC(2026, 0, 15, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const idempotent = ['GET', 'PUT', 'DELETE'];
const every = [...idempotent, 'POST'];

// A cut answer, as `fetch` gives it in Node.
const brokenOff = () =>
  new Response(
    new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }),
  );

const rules: [string, Step, string[]][] = [
  ['a lost connection', networkError('ECONNRESET'), idempotent],
  ['an answer that breaks off', brokenOff, idempotent],
  ['an attempt that takes too long', silence, idempotent],
  ['408', 408, idempotent],
  ['500', 500, idempotent],
  ['502', 502, idempotent],
  ['503', 503, idempotent],
  ['504', 504, idempotent],
  ['503 with Retry-After', () => answer(503, { 'Retry-After': '1' }), every],
  ['429', 429, every],
  ['another change that is under way', () => refusal(400, 'DMS.00400026'), every],
  ['another change, says the billing system', () => refusal(400, 'CBC.99003651'), every],
  ['flow control', () => refusal(404, 'DMS.10240407'), every],
  ['a refused connection', networkError('ECONNREFUSED'), every],
  ['an unknown host', networkError('ENOTFOUND'), every],
  ['no route', networkError('EHOSTUNREACH'), every],
  ['a connection that does not come about', networkError('UND_ERR_CONNECT_TIMEOUT'), every],
  ['302', () => answer(302, { Location: 'https://elsewhere.example.com' }), []],
  ['400', 400, []],
  ['401', 401, []],
  ['403', 403, []],
  ['404', 404, []],
  ['404 of the instance', () => refusal(404, 'DMS.00404022'), []],
  ['409', 409, []],
  ['501', 501, []],
  ['505', 505, []],
];

const cases = rules.flatMap(([name, step, methods]) =>
  every.map((method) => ({ name, step, method, times: methods.includes(method) ? 3 : 1 })),
);

describe('mayRepeat', () => {
  it.each(cases)('sends $method $times times for $name', async ({ step, method, times }) => {
    const { call, sent } = testClient([step]);
    const error = await endOf(call(method));
    expect(sent).toHaveLength(times);
    expect(error).toMatchObject({ method, attempts: times });
    expect(error instanceof ApiError || error instanceof ConnectionError).toBe(true);
  });

  it.each([
    ['text', (code: string) => `The code is ${code}.`],
    ['another field', (code: string) => JSON.stringify({ error_msg: code })],
  ])('does not go by a code in %s', async (_, body) => {
    const step = () => new Response(body('DMS.00400026'), { status: 400 });
    const { call, sent } = testClient([step]);
    await endOf(call('POST'));
    expect(sent).toHaveLength(1);
  });

  it('does not go by the code where the status is another', async () => {
    const { call, sent } = testClient([() => refusal(500, 'DMS.00400026')]);
    await endOf(call('POST'));
    expect(sent).toHaveLength(1);
  });

  it('sends a success once, whatever it holds', async () => {
    const { call, sent } = testClient([() => new Response('<html>')]);
    await endOf(call());
    expect(sent).toHaveLength(1);
  });
});

/** The pauses between the attempts of a call that fails each time. */
async function pausesOf(step: Step, options: Parameters<typeof testClient>[1] = {}) {
  const { call, sent } = testClient([step], { maxAttempts: 8, deadlineMs: 1e9, ...options });
  await endOf(call());
  return sent.slice(1).map(({ atMs }, index) => Math.round(atMs - (sent[index]?.atMs ?? 0)));
}

describe('pauseMs', () => {
  it('doubles the longest pause up to the cap', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    expect(await pausesOf(500)).toEqual([500, 1000, 2000, 4000, 8000, 16000, 20000]);
  });

  it('draws from the whole range below', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect(await pausesOf(500)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(await pausesOf(500)).toEqual([250, 500, 1000, 2000, 4000, 8000, 10000]);
  });

  it('goes by retryDelayMs and maxRetryDelayMs', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const options = { retryDelayMs: 100, maxRetryDelayMs: 300, maxAttempts: 5 };
    expect(await pausesOf(500, options)).toEqual([50, 100, 150, 150]);
  });

  const at = (ms: number) => new Date(ms).toUTCString();

  it.each<[string, Record<string, string>, number]>([
    ['seconds', { 'Retry-After': '7' }, 7_000],
    ['no seconds', { 'Retry-After': '0' }, 0],
    ['a part of a second', { 'Retry-After': '1.5' }, 1_500],
    ['a date', { 'Retry-After': at(NOW + 9_000) }, 9_000],
    ['a date that is over', { 'Retry-After': at(NOW - 60_000) }, 0],
    [
      'a date, by the clock of a service that is an hour ahead',
      { 'Retry-After': at(NOW + 3_609_000), Date: at(NOW + 3_600_000) },
      9_000,
    ],
    [
      'a date, by the clock of a service that is an hour behind',
      { 'Retry-After': at(NOW - 3_591_000), Date: at(NOW - 3_600_000) },
      9_000,
    ],
    ['a date, beside a Date that is none', { 'Retry-After': at(NOW + 9_000), Date: 'now' }, 9_000],
    ['nothing that can be read', { 'Retry-After': 'soon' }, 250],
    ['nothing', { 'Retry-After': '' }, 250],
  ])('waits as Retry-After says: %s', async (_, headers, ms) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(await pausesOf(() => answer(429, headers), { maxAttempts: 2 })).toEqual([ms]);
  });

  it('is never less than nothing', async () => {
    const pauses: number[] = [];
    const step = () => answer(429, { 'Retry-After': at(NOW - 60_000) });
    await pausesOf(step, { maxAttempts: 2, onRetry: ({ delayMs }) => pauses.push(delayMs) });
    expect(pauses).toEqual([0]);
  });

  it('waits longer than the cap where Retry-After says so', async () => {
    const step = () => answer(503, { 'Retry-After': '90' });
    expect(await pausesOf(step, { maxAttempts: 2 })).toEqual([90_000]);
  });
});
