import { createDmsClient, type Fetch, tokenAuth } from 'otc-dms-kafka';
import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectId, verifyMock } from './verify-mock.js';

const only = ['listAvailableZones', 'showMaintainWindows', 'listEngineProducts'];
const base = 'http://dms.test';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Sent {
  readonly operationId: string;
  readonly atMs: number;
  readonly status: number;
}

/** Verifies a mock with the retries of the client, on a clock that jumps to the next timer. */
async function runOn(
  mock: Mock,
  options: Parameters<typeof verifyMock>[0] = {},
  retryAfter?: string,
) {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const atMs = performance.now();
    const answer = await mock.fetch(url, init);
    const { operationId = '' } = mock.requests.at(-1) ?? {};
    sent.push({ operationId, atMs, status: answer.status });
    if (retryAfter !== undefined && answer.status >= 400)
      answer.headers.set('retry-after', retryAfter);
    return answer;
  };
  const createClient = (recorded: Fetch) =>
    createDmsClient({
      ...{ baseUrl: base, projectId, auth: tokenAuth('a-token-of-the-tests') },
      fetch: recorded,
    });
  let isDone = false;
  const run = verifyMock({ mock, only, fetch, createClient, ...options }).finally(() => {
    isDone = true;
  });
  // What is not a timer, such as the work of the mock, takes its own time.
  while (!isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    if (vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
  }
  const { report } = await run;
  return { report, sent };
}

/** Returns the times between the requests, in milliseconds. */
const gapsOf = (sent: readonly Sent[]) =>
  sent.slice(1).map(({ atMs }, index) => atMs - (sent[index]?.atMs ?? 0));

describe('the pace of a run', () => {
  it.each([5, 2, 10])('is at most %s requests per second', async (rate) => {
    const { sent } = await runOn(await createMock(), { rate });
    expect(sent.length).toBeGreaterThan(3);
    for (const gap of gapsOf(sent)) expect(gap).toBeGreaterThanOrEqual(1000 / rate - 1);
  });

  it('counts repeated requests as well', async () => {
    const mock = await createMock();
    mock.faults.add({ prefer: 'code=429', times: 4 });
    const { sent, report } = await runOn(mock, { rate: 5 }, '0');
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(4);
    for (const gap of gapsOf(sent)) expect(gap).toBeGreaterThanOrEqual(199);
    expect(report.requests).toBe(sent.length);
  });
});

describe('a service that asks for patience', () => {
  it.each([
    [429, '7'],
    [429, '30'],
    [500, '12'],
  ])('with %s and Retry-After: %s gets its time', async (code, retryAfter) => {
    const mock = await createMock();
    mock.faults.add({ operationId: 'listAvailableZones', prefer: `code=${code}`, times: 1 });
    const { sent, report } = await runOn(mock, { rate: 5 }, retryAfter);
    const refused = sent.findIndex(({ status }) => status === code);
    expect(sent[refused]?.operationId).toBe('listAvailableZones');
    // Nothing at all is sent in between, and then the same request.
    expect(gapsOf(sent)[refused]).toBeGreaterThanOrEqual(Number(retryAfter) * 1000);
    expect(sent[refused + 1]).toMatchObject({ operationId: 'listAvailableZones', status: 200 });
    expect(report.operations.reached).toBe(3);
    expect(report.findings).toEqual([]);
  });

  it('for ever is given up after three requests, and the others are reached', async () => {
    const mock = await createMock();
    mock.faults.add({ operationId: 'listAvailableZones', prefer: 'code=429' });
    const { sent, report } = await runOn(mock, {}, '3');
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(3);
    expect(report.operations).toMatchObject({
      reached: 2,
      missed: [
        { operationId: 'listAvailableZones', why: expect.stringMatching(/refused with 429/) },
      ],
    });
  });

  it('does not keep a run that is ended meanwhile', async () => {
    const mock = await createMock();
    mock.faults.add({ prefer: 'code=429' });
    const end = new AbortController();
    setTimeout(() => end.abort(), 5_000);
    const startedAtMs = performance.now();
    const { sent } = await runOn(mock, { signal: end.signal }, '60');
    expect(sent).toHaveLength(1);
    expect(performance.now() - startedAtMs).toBe(5_000);
  });

  it('cannot raise the number of requests above --max-requests', async () => {
    const mock = await createMock();
    mock.faults.add({ prefer: 'code=429' });
    const { sent, report } = await runOn(mock, { maxRequests: 5 }, '1');
    expect(sent).toHaveLength(5);
    expect(report.requests).toBe(5);
  });
});
