import { createDmsClient, DmsError, tokenAuth } from 'otc-dms-kafka';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../generated/operations.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { gatewayPage, largeBodySize } from './faults.js';
import { makeCall } from './make-call.js';
import { oneOfEachMethod, sampleCalls } from './sample-operations.js';

const classes = oneOfEachMethod(sampleCalls(operations));

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

describe('an error', () => {
  const [call] = classes;

  it('keeps the first 10,000 characters of a page', async () => {
    const { outcome } = await makeCall(server, call, 'HTML 502');
    expect(outcome).toMatchObject({ body: gatewayPage.slice(0, 10_000) });
  });

  it('keeps the first 10,000 characters of 50 MB', async () => {
    const { outcome } = await makeCall(server, call, 'large 500', { maxAttempts: 1 });
    expect(outcome).toBeInstanceOf(DmsError);
    expect(Reflect.get(Object(outcome), 'body')).toHaveLength(10_000);
  });

  it('has a message of some hundred characters, whatever the answer', async () => {
    for (const fault of ['HTML 502', 'large 500', 'HTML 200'] as const) {
      const { outcome } = await makeCall(server, call, fault, { maxAttempts: 1 });
      expect(String(Reflect.get(Object(outcome), 'message')).length, fault).toBeLessThan(600);
    }
  });

  it('names deadlineMs when an answer of 503 leaves no time for another attempt', async () => {
    const settings = { deadlineMs: 100, retryDelayMs: 1e6, maxRetryDelayMs: 1e6 };
    const { outcome, sends } = await makeCall(server, call, '503', settings);
    expect(outcome).toBeInstanceOf(DmsError);
    expect(sends).toBe(1);
  });
});

describe('a call', () => {
  const [call] = classes;

  it('that the caller ends rejects with the reason, and gives up the connection', async () => {
    for (const fault of ['no answer', 'drip'] as const) {
      const controller = new AbortController();
      const before = server.count();
      const promised = makeCall(server, call, fault, { signal: controller.signal });
      await expect.poll(() => server.count()).toBe(before + 1);
      controller.abort('enough');
      expect(await promised).toMatchObject({ outcome: 'enough', sends: 1 });
      await expect.poll(() => server.openAnswers()).toBe(0);
    }
  });

  it('that waits for its turn ends at its deadline, unsent', async () => {
    const client = createDmsClient({
      baseUrl: server.urlOf('no answer'),
      projectId: 'a-project',
      auth: tokenAuth('a-token'),
      maxConcurrency: 1,
    });
    const controller = new AbortController();
    const before = server.count();
    const first = client.showMaintainWindows({}, { signal: controller.signal });
    const second = client.showMaintainWindows({}, { deadlineMs: 30 });
    await expect(second).rejects.toThrow(/deadlineMs, 30 ms/);
    await expect(second).rejects.toMatchObject({ name: 'TimeoutError', attempts: 0 });
    controller.abort('enough');
    await expect(first).rejects.toBe('enough');
    expect(server.count()).toBe(before + 1);
  });
});

describe('a large answer', () => {
  it('arrives whole', async () => {
    const { outcome } = await makeCall(server, classes[0], 'large 200');
    expect(outcome).toEqual({ error_msg: 'Too much.' });
    expect(largeBodySize).toBeGreaterThan(5e7);
  });
});

describe('a token that cannot be renewed', () => {
  it.each(classes)('is sent once by $operationId', async (call) => {
    const { outcome, sends } = await makeCall(server, call, '401', {}, tokenAuth('a-token'));
    expect(outcome).toMatchObject({ name: 'AuthenticationError', status: 401 });
    expect(sends).toBe(1);
  });
});
