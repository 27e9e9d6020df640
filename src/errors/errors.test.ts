import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as errors from '../index.js';
import {
  answer,
  networkError,
  type Step,
  silence,
  testClient,
} from '../test-support/test-client.js';

const { ApiError, ConnectionError, DmsError, NotFoundError, TimeoutError } = errors;

async function errorOf(step: Step): Promise<Error> {
  const { call } = testClient([step], { maxAttempts: 1, timeoutMs: 1 });
  return call().then(
    () => expect.fail('it succeeded'),
    (error) => error,
  );
}

const steps: [string, Step][] = [
  ['NotFoundError', 404],
  ['ServerError', 500],
  ['InvalidResponseError', () => new Response('<html>')],
  ['ConnectionError', networkError()],
  ['TimeoutError', silence],
];

describe('toJSON', () => {
  it.each(steps)('gives name, message and all fields of a %s', async (name, step) => {
    const error = await errorOf(step);
    const { operationId, method, url, attempts } = Object(error);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name,
      message: error.message,
      operationId,
      method,
      url,
      attempts,
    });
    expect({ operationId, method, url, attempts }).toEqual({
      operationId: expect.any(String),
      method: 'GET',
      url: expect.stringMatching('https://dms.example.com/'),
      attempts: 1,
    });
  });

  it('gives what the service said', async () => {
    const error = await errorOf(() => answer(404, { 'X-Request-Id': 'r-1' }));
    expect(JSON.parse(JSON.stringify({ error })).error).toMatchObject({
      status: 404,
      code: 'DMS.1',
      requestId: 'r-1',
      body: { error_code: 'DMS.1', error_msg: 'Because.' },
    });
  });

  it('does not repeat the cause', async () => {
    expect(JSON.stringify(await errorOf(networkError()))).not.toContain('"cause"');
  });
});

describe('an error', () => {
  it.each(steps)('prints as %s, with the place that called', async (name, step) => {
    const error = await errorOf(step);
    expect(error.name).toBe(name);
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(inspect(error)).toContain(error.message);
    expect(Object.prototype.toString.call(error)).toBe('[object Error]');
  });

  it('has meaning and remedy only when the catalogue was imported', async () => {
    expect(await errorOf(404)).toMatchObject({ meaning: undefined, remedy: undefined });
  });
});

describe('instanceof', () => {
  afterEach(() => {
    vi.resetModules();
  });

  it('knows the family', async () => {
    const notFound = await errorOf(404);
    expect(notFound).toBeInstanceOf(NotFoundError);
    expect(notFound).toBeInstanceOf(ApiError);
    expect(notFound).toBeInstanceOf(DmsError);
    expect(notFound).toBeInstanceOf(Error);
    expect(notFound).not.toBeInstanceOf(errors.BadRequestError);
    expect(notFound).not.toBeInstanceOf(ConnectionError);
    const timeout = await errorOf(silence);
    expect(timeout).toBeInstanceOf(TimeoutError);
    expect(timeout).toBeInstanceOf(ConnectionError);
    expect(timeout).toBeInstanceOf(DmsError);
    expect(timeout).not.toBeInstanceOf(ApiError);
    expect(await errorOf(networkError())).not.toBeInstanceOf(TimeoutError);
    expect(new DmsError('plain')).not.toBeInstanceOf(ApiError);
  });

  it.each(steps)('knows a %s of another copy of the package', async (name, step) => {
    vi.resetModules();
    const copy: Record<string, unknown> = await import('../index.js');
    const mine: Record<string, unknown> = errors;
    const error = await errorOf(step);
    expect(copy[name]).not.toBe(mine[name]);
    for (const [kind, Class] of Object.entries(copy)) {
      if (typeof Class !== 'function' || !('kind' in Class)) continue;
      // Two copies agree with each other as one does with itself.
      const isOne = error instanceof Object(mine[kind]);
      expect(error instanceof Object(Class), kind).toBe(isOne);
    }
    expect(error).toBeInstanceOf(copy[name]);
    expect(error).toBeInstanceOf(copy.DmsError);
  });

  it.each([
    undefined,
    null,
    'DmsError',
    404,
    new Error('no'),
    { name: 'DmsError' },
    Object.create(null),
    { constructor: undefined },
    { constructor: { kind: 'DmsError' } },
  ])('takes %o for no error of ours', (value) => {
    expect(value).not.toBeInstanceOf(DmsError);
  });

  it('knows a subclass that a user derives, and nothing else for it', async () => {
    class QuotaError extends ApiError {}
    const quota = new QuotaError('Too many topics.', {
      operationId: 'createTopic',
      method: 'POST',
      url: 'https://dms.example.com/',
      attempts: 1,
      status: 400,
      code: 'DMS.1',
      requestId: undefined,
      retryAfter: undefined,
      body: '',
    });
    expect(quota).toBeInstanceOf(QuotaError);
    expect(quota).toBeInstanceOf(ApiError);
    expect(quota).toBeInstanceOf(DmsError);
    expect(quota).not.toBeInstanceOf(NotFoundError);
    expect(await errorOf(404)).not.toBeInstanceOf(QuotaError);
    class OtherError extends ApiError {}
    expect(quota).not.toBeInstanceOf(OtherError);
  });
});
