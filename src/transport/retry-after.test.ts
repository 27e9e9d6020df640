import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RateLimitError } from '../errors/api-error.js';
import { answer, endOf, testClient } from '../test-support/test-client.js';

const NOW = Date.UTC(2026, 0, 15, 12);
const backOff = { retryDelayMs: 1_000, maxRetryDelayMs: 1_000 };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Returns the pause after an answer with these headers, and how the call ends. */
async function pauseAfter(headers: Record<string, string>, deadlineMs = 1e8) {
  const refuse = () => answer(429, headers);
  const { call, sent } = testClient([refuse, 200], { ...backOff, deadlineMs });
  const end = await endOf(call());
  const [first, second] = sent;
  return { pauseMs: second && Math.round(second.atMs - (first?.atMs ?? 0)), end };
}

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['2', 2_000],
    ['007', 7_000],
    ['1.5', 1_500],
    ['2, 2', 2_000],
    ['10,5', 10_000],
    ['1, 2.5,0', 2_500],
    ['Thu, 15 Jan 2026 12:00:03 GMT', 3_000],
    ['Thursday, 15-Jan-26 12:00:03 GMT', 3_000],
    ['Thu Jan 15 12:00:03 2026', 3_000],
    ['Thu, 15 Jan 2026 11:00:00 GMT', 0],
    ['Sat, 01 Jan 0001 00:00:00 GMT', 0],
  ])('of %s is a pause', async (value, pauseMs) => {
    expect(await pauseAfter({ 'Retry-After': value })).toMatchObject({ pauseMs });
  });

  it.each([
    '-5',
    '-0',
    '+5',
    '"1"',
    '1.',
    '.5',
    '0x10',
    '1e3',
    '5 s',
    'Infinity',
    'NaN',
    '',
    ' ',
    ',',
    '2,',
    '2, -1',
    '2026-01-15',
    '2026-01-15T12:00:03Z',
    'soon',
  ])('of %j counts as none', async (value) => {
    expect(await pauseAfter({ 'Retry-After': value })).toMatchObject({ pauseMs: 500 });
  });

  it.each([
    ['Thu, 15 Jan 2026 10:00:00 GMT', 3_000],
    ['yesterday', 0],
    ['2026', 0],
  ])('goes by the clock of the service: %s', async (date, pauseMs) => {
    const headers = { 'Retry-After': 'Thu, 15 Jan 2026 10:00:03 GMT', Date: date };
    expect(await pauseAfter(headers)).toMatchObject({ pauseMs: pauseMs });
  });

  it.each(['9'.repeat(400), '2147484', '1, 2147484', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'of %s ends the call, as no timer counts that far',
    async (value) => {
      const { pauseMs, end } = await pauseAfter({ 'Retry-After': value }, Infinity);
      expect(pauseMs).toBeUndefined();
      expect(end).toBeInstanceOf(RateLimitError);
      expect(Object(end).retryAfter).toBe(value.length > 100 ? `${value.slice(0, 100)}…` : value);
    },
  );

  it('of 24 days is a pause when there is no deadline', async () => {
    const { pauseMs } = await pauseAfter({ 'Retry-After': '2147483' }, Infinity);
    expect(pauseMs).toBe(2_147_483_000);
  });
});

it('a pause of the options that no timer counts ends the call as well', async () => {
  const options = { retryDelayMs: 1e10, maxRetryDelayMs: 1e12, deadlineMs: Infinity };
  const { call, sent } = testClient([503], options);
  expect(await endOf(call())).toMatchObject({ status: 503, attempts: 1 });
  expect(sent).toHaveLength(1);
});
