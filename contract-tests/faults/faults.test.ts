import { DmsError } from 'otc-dms-kafka';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../generated/operations.js';
import { type Expectation, expectedFor } from './expectation.js';
import { expectations } from './expectations.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { makeCall } from './make-call.js';
import { answersJson, oneOfEachMethod, type SampleCall, sampleCalls } from './sample-operations.js';

const calls = sampleCalls(operations);
const classes = oneOfEachMethod(calls);

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

describe.each(classes)('a $operation.method · $operationId', (call) => {
  const applicable = expectations.filter(({ isAboutJson }) => !isAboutJson || answersJson(call));
  it.each(applicable.map((one) => [titleOf(one, call), one] as const))('%s', (_, expectation) =>
    expectThat(call, expectation),
  );
});

// Cheap faults, one of each kind: a refusal, and one that every method repeats.
const cheap = expectations.filter(({ fault }) =>
  ['HTML 502', 'HTML 200', 'busy then 200'].includes(fault),
);

describe.each(cheap)('$fault', (expectation) => {
  it.each(calls)('$operationId does as its class', (call) => expectThat(call, expectation));
});

function titleOf(expectation: Expectation, { operation }: SampleCall): string {
  const { fault, settings } = expectation;
  const { sends, error } = expectedFor(expectation, operation.method);
  const limits = Object.entries(settings ?? {}).map(([name, value]) => `, ${name} ${value}`);
  const times = sends === 1 ? 'once' : `${sends} times`;
  return `${fault}${limits.join('')}: is sent ${times}, ${error ? `throws ${error}` : 'succeeds'}`;
}

async function expectThat(call: SampleCall, expectation: Expectation): Promise<void> {
  const { fault, status, code, message, settings } = expectation;
  const { operationId, operation } = call;
  const expected = expectedFor(expectation, operation.method);
  const { outcome, sends, url } = await makeCall(server, call, fault, settings);

  if (fault !== 'refused') expect(sends).toBe(expected.sends);
  if (!expected.error) {
    expect(outcome).not.toBeInstanceOf(Error);
    return;
  }
  expect(outcome).toBeInstanceOf(DmsError);
  const { method } = operation;
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
