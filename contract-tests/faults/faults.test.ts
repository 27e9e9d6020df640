import { DmsError } from 'otc-dms-kafka';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Expectation, expectedFor } from './expectation.js';
import { expectations } from './expectations.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { makeCall } from './make-call.js';
import { oneOfEachMethod, type SampleCall, sampleCalls } from './sample-calls.js';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => {
  vi.useRealTimers();
});

describe.each(oneOfEachMethod)('a $method · $operationId', (call) => {
  const applicable = expectations.filter(({ isAboutJson }) => !isAboutJson || call.answersJson);
  it.each(applicable.map((one) => [titleOf(one, call), one] as const))('%s', (_, expectation) =>
    expectThat(call, expectation),
  );
});

// A repeated refusal, a success that is none, and a refusal that every method repeats.
const cheap = expectations.filter(({ fault }) =>
  ['HTML 502', 'HTML 200', 'busy then 200'].includes(fault),
);

describe.each(cheap)('$fault', (expectation) => {
  it.each(sampleCalls)('$operationId behaves as its method does', (call) =>
    expectThat(call, expectation),
  );
});

function titleOf(expectation: Expectation, { method }: SampleCall): string {
  const { fault, settings } = expectation;
  const { sends, error } = expectedFor(expectation, method);
  const limits = Object.entries(settings ?? {}).map(([name, value]) => `, ${name} ${value}`);
  const times = sends === 1 ? 'once' : `${sends} times`;
  return `${fault}${limits.join('')}: is sent ${times}, ${error ? `throws ${error}` : 'succeeds'}`;
}

async function expectThat(call: SampleCall, expectation: Expectation): Promise<void> {
  const { fault, status, code, message, settings } = expectation;
  const { operationId, method } = call;
  const expected = expectedFor(expectation, method);
  const { outcome, sends, url } = await ended(
    () => makeCall(server, call, fault, settings),
    settings,
  );

  if (fault !== 'refused') expect(sends).toBe(expected.sends);
  if (!expected.error) {
    expect(outcome).not.toBeInstanceOf(Error);
    return;
  }
  expect(outcome).toBeInstanceOf(DmsError);
  expect(outcome).toMatchObject({ operationId, method, attempts: expected.sends });
  const shown = String(outcome);
  expect(shown).toContain(method);
  expect(shown).toContain(url);
  expect(outcome).toMatchObject({ name: expected.error });
  if (status) {
    expect(outcome).toMatchObject({ status });
    expect(shown).toContain(`${status}`);
  }
  if (code) expect(outcome).toMatchObject({ code });
  if (message) expect(shown).toMatch(message);
  expect(server.redirected).toEqual([]);
}

/** Makes a call; lets the time limits of an attempt pass as soon as the attempt has arrived. */
async function ended<T>(call: () => Promise<T>, limits: Expectation['settings'] = {}): Promise<T> {
  const limitMs = limits.timeoutMs ?? limits.deadlineMs;
  if (limitMs === undefined) return call();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  let isEnded = false;
  const before = server.count();
  const promised = call().finally(() => {
    isEnded = true;
  });
  for (let attempt = 1; !isEnded; attempt += 1) {
    // This too lets time pass, by one millisecond per turn, such as for the pause before a retry.
    const isOver = () => isEnded || server.count() === before + attempt;
    await vi.waitUntil(isOver, { interval: 1, timeout: 20_000 });
    await vi.advanceTimersByTimeAsync(limitMs);
  }
  return promised;
}
