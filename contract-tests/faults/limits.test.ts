import { createDmsClient, ServerError, tokenAuth } from 'otc-dms-kafka';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { gatewayPage, largeBodySize } from './faults.js';
import { makeCall } from './make-call.js';
import { oneOfEachMethod } from './sample-calls.js';

const [call] = oneOfEachMethod;

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

describe('an error', () => {
  it.each([
    ['a page', 'HTML 502', gatewayPage.slice(0, 10_000)],
    ['50 MB', 'large 500', `Too much.${' '.repeat(9_991)}`],
    ['a page with status 200', 'HTML 200', gatewayPage.slice(0, 10_000)],
  ] as const)('keeps 10,000 characters of %s, and shows some hundred', async (_, fault, body) => {
    const { outcome, sends } = await makeCall(server, call, fault, { maxAttempts: 1 });
    expect(outcome).toMatchObject({ body, message: expect.stringMatching(/^.{1,600}$/) });
    expect(sends).toBe(1);
  });

  it('is the last refusal when the deadline leaves no time for another attempt', async () => {
    const settings = { deadlineMs: 100, retryDelayMs: 1e6, maxRetryDelayMs: 1e6 };
    const { outcome, sends } = await makeCall(server, call, '503', settings);
    expect(outcome).toBeInstanceOf(ServerError);
    expect(sends).toBe(1);
  });
});

describe('a call', () => {
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
      projectId: '0123456789abcdef0123456789abcdef',
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
    const { outcome } = await makeCall(server, call, 'large 200');
    expect(outcome).toEqual({ error_msg: 'Too much.' });
    expect(largeBodySize).toBeGreaterThan(5e7);
  });
});

describe('a token that cannot be renewed', () => {
  it.each(oneOfEachMethod)('is sent once by $operationId', async (one) => {
    const { outcome, sends } = await makeCall(server, one, '401', {}, tokenAuth('a-token'));
    expect(outcome).toMatchObject({ name: 'AuthenticationError', status: 401 });
    expect(sends).toBe(1);
  });
});
