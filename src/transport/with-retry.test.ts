import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Auth } from '../auth/auth.js';
import { AuthenticationError, ServerError } from '../errors/api-error.js';
import { answer, endOf, silence, testClient } from '../test-support/test-client.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('withRetry', () => {
  it('gives the answer of the first attempt that succeeds', async () => {
    const last = { kind: 'last' };
    const { call, sent } = testClient([503, 500, () => Response.json(last)]);
    expect(await endOf(call())).toEqual(last);
    expect(sent).toHaveLength(3);
  });

  it('ends as the last attempt did', async () => {
    const { call } = testClient([500, 429, 503]);
    expect(await endOf(call())).toMatchObject({
      status: 503,
      attempts: 3,
      message: expect.stringContaining('sent 3 times'),
    });
  });

  it('sends the same each time, with a credential of its own', async () => {
    let count = 0;
    const auth: Auth = { authenticate: () => ({ authorization: `signature-${++count}` }) };
    const { call, sent } = testClient([503, 503, 200], { auth });
    await endOf(call('PUT', {}, { body: { name: 'orders' } }));
    const [first] = sent;
    expect(sent.map(({ url, method, body }) => ({ url, method, body }))).toEqual(
      Array(3).fill({ url: first?.url, method: 'PUT', body: '{"name":"orders"}' }),
    );
    const credentials = sent.map(({ headers }) => headers.get('Authorization'));
    expect(credentials).toEqual(['signature-1', 'signature-2', 'signature-3']);
  });

  it.each([1, 2, 5])('sends at most maxAttempts times: %i', async (maxAttempts) => {
    const ofClient = testClient([500], { maxAttempts });
    await endOf(ofClient.call());
    expect(ofClient.sent).toHaveLength(maxAttempts);
    const ofCall = testClient([500]);
    await endOf(ofCall.call('GET', { maxAttempts }));
    expect(ofCall.sent).toHaveLength(maxAttempts);
  });

  it('leaves the retries of one call to that call', async () => {
    const { call, sent } = testClient([500]);
    await endOf(call('GET', { maxAttempts: 1 }));
    await endOf(call());
    expect(sent).toHaveLength(4);
  });

  it('ends at once when the pause is longer than the time left', async () => {
    const { call, sent } = testClient([() => answer(503, { 'Retry-After': '11' })]);
    const error = call('GET', { deadlineMs: 10_000 }).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(0);
    expect(await error).toMatchObject({ status: 503, attempts: 1, retryAfter: '11' });
    expect(sent).toHaveLength(1);
  });

  it('never waits as long as a service that asks for years', async () => {
    const { call, sent } = testClient([() => answer(429, { 'Retry-After': '9'.repeat(400) })]);
    const options = { deadlineMs: Infinity };
    expect(await endOf(call('GET', options))).toMatchObject({ status: 429 });
    expect(sent).toHaveLength(1);
  });
});

describe('the budget of withRetry', () => {
  it('stops repeating after 20 retries, and ten successes pay for one', async () => {
    let status = 500;
    const { call, sent } = testClient([() => answer(status)]);
    const sendsOf = async (calls: number) => {
      const before = sent.length;
      for (let count = 0; count < calls; count += 1) await endOf(call());
      return sent.length - before;
    };
    expect(await sendsOf(10)).toBe(30);
    expect(await sendsOf(5)).toBe(5);
    status = 200;
    expect(await sendsOf(9)).toBe(9);
    status = 500;
    expect(await sendsOf(1)).toBe(1);
    status = 200;
    expect(await sendsOf(1)).toBe(1);
    status = 500;
    expect(await sendsOf(1)).toBe(2);
    expect(await sendsOf(1)).toBe(1);
  });

  it('holds no more than 20, however many calls succeed', async () => {
    let status = 200;
    const { call, sent } = testClient([() => answer(status)]);
    for (let count = 0; count < 50; count += 1) await endOf(call());
    status = 500;
    for (let count = 0; count < 20; count += 1) await endOf(call());
    expect(sent).toHaveLength(50 + 20 + 20);
  });

  it('is not touched by a retry for which there is no time, and belongs to one client', async () => {
    const { call, sent } = testClient([() => answer(503, { 'Retry-After': '11' })]);
    for (let count = 0; count < 30; count += 1) await endOf(call('GET', { deadlineMs: 10_000 }));
    expect(sent).toHaveLength(30);
    await endOf(call());
    expect(sent).toHaveLength(33);
  });
});

/** A credential that counts how often it was renewed. */
function renewable(verdict: boolean | string = true) {
  let count = 0;
  const renew = vi.fn(() => {
    count += 1;
    return verdict;
  });
  const auth: Auth = { authenticate: () => ({ 'x-auth-token': `token-${count}` }), renew };
  return { auth, renew };
}

describe('withRetry after a 401', () => {
  it.each(['GET', 'PUT', 'DELETE', 'POST'])('sends %s once more, renewed', async (method) => {
    const { auth, renew } = renewable();
    const { call, sent } = testClient([401, 200], { auth });
    expect(await endOf(call(method))).not.toBeInstanceOf(Error);
    expect(sent.map(({ headers }) => headers.get('X-Auth-Token'))).toEqual(['token-0', 'token-1']);
    expect(renew).toHaveBeenCalledOnce();
  });

  it('does so without a pause, and beyond maxAttempts', async () => {
    const { auth } = renewable();
    const { call, sent } = testClient([401, 200], { auth, maxAttempts: 1 });
    await endOf(call());
    expect(sent.map(({ atMs }) => atMs)).toEqual([sent[0]?.atMs, sent[0]?.atMs]);
  });

  it('does so once', async () => {
    const { auth, renew } = renewable();
    const { call, sent } = testClient([401], { auth });
    const error = await endOf(call());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ attempts: 2 });
    expect(sent).toHaveLength(2);
    // The second time for its advice.
    expect(renew).toHaveBeenCalledTimes(2);
  });

  it('keeps all attempts for other failures', async () => {
    const { auth } = renewable();
    const { call, sent } = testClient([503, 401, 503], { auth });
    expect(await endOf(call())).toBeInstanceOf(ServerError);
    expect(sent).toHaveLength(4);
  });

  it('does not take it from the budget', async () => {
    const { auth } = renewable();
    const statuses = [401, 200];
    const steps = [...Array(30)].flatMap(() => statuses);
    const { call, sent } = testClient([...steps, 500], { auth });
    for (let count = 0; count < 30; count += 1) await endOf(call());
    await endOf(call());
    expect(sent).toHaveLength(63);
  });

  it('gives the credential the answer, with the request as it was sent', async () => {
    const seen: unknown[] = [];
    const auth: Auth = {
      authenticate: () => ({ 'x-auth-token': 'old' }),
      renew({ status, headers, request }) {
        seen.push([status, headers.get('Date'), request.headers['x-auth-token']]);
        return false;
      },
    };
    const { call } = testClient([() => answer(401, { Date: 'today' })], { auth });
    await endOf(call());
    expect(seen).toEqual([[401, 'today', 'old']]);
  });

  it('ends where the credential cannot be renewed', async () => {
    const { auth } = renewable(false);
    const { call, sent } = testClient([401], { auth });
    expect(await endOf(call())).toMatchObject({ status: 401, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('waits for a credential that takes its time', async () => {
    const auth: Auth = { authenticate: () => ({}), renew: async () => true };
    const { call, sent } = testClient([401, 200], { auth });
    expect(await endOf(call())).toEqual({});
    expect(sent).toHaveLength(2);
  });

  it('ends the text of the service before the advice', async () => {
    const { auth } = renewable('Set the clock.');
    const bare = () =>
      Response.json(
        { error_code: 'APIGW.0301', error_msg: 'Incorrect signature' },
        { status: 401 },
      );
    const { message } = Object(await endOf(testClient([bare], { auth }).call()));
    expect(message).toContain('401 APIGW.0301: Incorrect signature. Set the clock. (GET ');
  });

  it('adds the advice of the credential to the error', async () => {
    const { auth } = renewable('The clock is 20 minutes slow; set it.');
    const { call, sent } = testClient([401], { auth });
    const { message } = Object(await endOf(call()));
    expect(message).toContain('401 DMS.1: Because. The clock is 20 minutes slow; set it. (GET ');
    expect(sent).toHaveLength(1);
  });
});

describe('the signal of a call', () => {
  const reason = new Error('the user left');

  it('sends nothing when it is aborted already', async () => {
    const { call, sent } = testClient();
    expect(await endOf(call('GET', { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent).toEqual([]);
  });

  it('ends an attempt, which is not repeated', async () => {
    const controller = new AbortController();
    const { call, sent } = testClient([silence]);
    const end = call('GET', { signal: controller.signal }).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort(reason);
    expect(await end).toBe(reason);
    expect(sent).toHaveLength(1);
  });

  it('ends a pause at once', async () => {
    const controller = new AbortController();
    const { call, sent } = testClient([() => answer(503, { 'Retry-After': '60' })]);
    const end = call('GET', { signal: controller.signal }).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort(reason);
    expect(await end).toBe(reason);
    expect(sent).toHaveLength(1);
  });

  it('does nothing after the end of the call', async () => {
    const controller = new AbortController();
    const { call } = testClient();
    expect(await endOf(call('GET', { signal: controller.signal }))).toEqual({});
    controller.abort(reason);
  });

  it.each(['client', 'call'])('ends the call, as that of the %s', async (which) => {
    const ofClient = new AbortController();
    const ofCall = new AbortController();
    const { call } = testClient([silence], { signal: ofClient.signal });
    const end = call('GET', { signal: ofCall.signal }).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(1_000);
    (which === 'client' ? ofClient : ofCall).abort(reason);
    expect(await end).toBe(reason);
  });

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    const { call } = testClient([503, 503, 200], { signal, maxConcurrency: 1 });
    await endOf(Promise.all([call(), call()]));
    const listeners = (spy: typeof add) => spy.mock.calls.map(([, listener]) => listener);
    for (const listener of listeners(add)) expect(listeners(remove)).toContain(listener);
  });
});
