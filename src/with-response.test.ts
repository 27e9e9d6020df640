import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.js';
import { ApiError } from './errors/api-error.js';
import {
  callByName,
  operationWhere,
  requiredArguments,
  testClient,
} from './test-support/test-client.js';
import type { Call } from './wire/call.js';
import type { Operation } from './wire/operation.js';

const [listing] = operationWhere(({ pagination }) => pagination !== undefined);
const [single] = operationWhere((one) => one.method === 'GET' && !one.pagination && !one.query);

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
});

function calling(name: string, response: () => Response) {
  const { dms, sent } = testClient([response], { maxAttempts: 1 });
  const [, operation] = Object.entries<Operation>(operations).find(([id]) => id === name) ?? [];
  const args = requiredArguments(operation ?? expect.fail());
  // A cast: operations are not named here, so their types cannot be used.
  return { start: () => callByName(dms, name, args) as Call<unknown>, sent };
}

const success = () => Response.json({ a: 1 }, { status: 202, headers: { 'X-Request-Id': 'r-1' } });

describe('withResponse', () => {
  it.each(Object.keys(operations))('gives status, headers and request ID of %s', async (name) => {
    const isText = Object.entries<Operation>(operations).some(
      ([id, { answer }]) => id === name && answer === 'text',
    );
    const { start, sent } = calling(name, success);
    const call = start();
    const { data, status, headers, requestId } = await call.withResponse();
    expect({ status, requestId }).toEqual({ status: 202, requestId: 'r-1' });
    expect(data).toEqual(isText ? '{"a":1}' : { a: 1 });
    expect(headers.get('content-type')).toBe('application/json');
    expect(await call).toBe(data);
    expect(await call.withResponse()).toMatchObject({ data, status });
    expect(sent).toHaveLength(1);
  });

  it.each([listing, single])('sends nothing more after the call was awaited: %s', async (name) => {
    const { start, sent } = calling(name, success);
    const call = start();
    const data = await call;
    expect((await call.withResponse()).data).toBe(data);
    expect(sent).toHaveLength(1);
  });

  it('gives no body and no request ID where the answer has none', async () => {
    const { start } = calling(single, () => new Response(null, { status: 204 }));
    const { data, status, requestId } = await start().withResponse();
    expect({ data, status, requestId }).toEqual({
      data: undefined,
      status: 204,
      requestId: undefined,
    });
  });

  it.each([listing, single])('rejects as the call does, once: %s', async (name) => {
    const { start } = calling(name, () => Response.json({}, { status: 404 }));
    const error: unknown = await start()
      .withResponse()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    const call = start();
    const [first, second] = await Promise.allSettled([call, call.withResponse()]);
    expect(first).toEqual(second);
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  });

  it('leaves a call a promise', async () => {
    const call = calling(single, success).start();
    expect(call).toBeInstanceOf(Promise);
    expect(await Promise.all([call])).toEqual([{ a: 1 }]);
  });
});
