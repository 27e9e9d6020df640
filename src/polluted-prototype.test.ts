import { afterEach, describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.js';
import { akskAuth } from './auth/aksk-auth.js';
import { passwordAuth } from './auth/password-auth.js';
import { callByName, requiredArguments, testClient } from './test-support/test-client.js';
import type { Operation } from './wire/operation.js';

const projectId = '0123456789abcdef0123456789abcdef';
const polluted: Record<string, unknown> = {
  ...{ foo: 1, limit: 3, offset: 7, start: 5, body: { a: 1 }, signal: {}, headers: { 'x-a': 'b' } },
  ...{ engine: 'rabbit', project_id: '..', instance_id: '..', timeoutMs: '5', maxAttempts: 0 },
  ...{ query: ['foo'], constants: { engine: 'b' }, pagination: { items: 'a' }, answer: 'text' },
  ...{ maxLimit: 0, total: 0, logger: {}, onRequest: 1, onRetry: 1, region: 'mars', baseUrl: 'b' },
  ...{ projectId: 'b', securityToken: 'b c', passcode: 'b', userId: 'b', maxItems: 0 },
  toJSON: () => 'polluted',
};

/** Adds enumerable properties to all objects while something runs; nothing else of the test runs meanwhile. */
async function whilePolluted<T>(run: () => Promise<T>): Promise<T> {
  Object.assign(Object.prototype, polluted);
  try {
    return await run();
  } finally {
    clean();
  }
}

function clean(): void {
  for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
}

afterEach(clean);

/** Makes a call with a client that is made at the same time, and returns what was sent. */
async function sentBy(name: string, operation: Operation, isPolluted: boolean, options = {}) {
  const args = requiredArguments(operation);
  const page = { ...Object.fromEntries([[operation.pagination?.items ?? 'a', [1]]]) };
  const text = JSON.stringify(page);
  const requests: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const { method, body } = init;
    requests.push([method, url, body, ...new Headers(init.headers).keys()].join(' '));
    return new Response(text, { headers: new Headers([['content-type', 'application/json']]) });
  };
  const run = async () => {
    const { dms } = testClient([200], { fetch, ...options });
    // Errors are compared as well: some operations refuse this answer.
    await callByName(dms, name, args, { timeoutMs: 100 }).catch((error: unknown) => {
      requests.push(`${error}`);
    });
  };
  await (isPolluted ? whilePolluted(run) : run());
  return requests;
}

describe('a client with a polluted Object.prototype', () => {
  it.each(Object.entries<Operation>(operations))('sends %s as ever', async (name, operation) => {
    const expected = await sentBy(name, operation, false);
    expect(expected[0]).toContain(' https://dms.example.com/v');
    expect(await sentBy(name, operation, true)).toEqual(expected);
  });

  it('walks a list as ever', async () => {
    const [name, operation] =
      Object.entries<Operation>(operations).find(([, { pagination }]) => pagination) ??
      expect.fail();
    const walk = async () => {
      const urls: string[] = [];
      const answers = ['[1,2]', '[3]', '[]'].map(
        (items) => `{"${operation.pagination?.items}":${items}}`,
      );
      const fetch = async (url: string) => {
        urls.push(url);
        const headers = new Headers([['content-type', 'application/json']]);
        return new Response(answers[urls.length - 1], { headers });
      };
      const { dms } = testClient([200], { fetch });
      const list = callByName(dms, name, requiredArguments(operation)) as unknown as {
        toArray(): Promise<unknown>;
      };
      return { items: await list.toArray(), urls };
    };
    const expected = await walk();
    expect(expected.items).toEqual([1, 2, 3]);
    expect(await whilePolluted(walk)).toEqual(expected);
  });

  it('signs as ever', async () => {
    const auth = akskAuth({ accessKey: 'ak', secretKey: 'sk', projectId });
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'GET', url: 'http://a/b', headers, body: undefined };
    const sign = async (credential = auth) =>
      // A cast: a signature needs no more of a request.
      Object.keys(await credential.authenticate(request as never, undefined as never));
    const expected = await sign();
    const later = () => sign(akskAuth({ accessKey: 'ak', secretKey: 'sk', projectId }));
    expect(await whilePolluted(later)).toEqual(expected);
  });

  it('logs in as ever', async () => {
    const login = async () => {
      const bodies: unknown[] = [];
      const auth = passwordAuth({
        region: 'eu-de',
        userName: 'u',
        domainName: 'd',
        password: 'p',
        projectName: 'eu-de_shop',
      });
      const send = async ({ url, body }: { url: string; body: string | undefined }) => {
        bodies.push(url, body);
        throw new Error('enough');
      };
      await Promise.resolve(auth.authenticate({} as never, send as never)).catch(() => {});
      return bodies;
    };
    const expected = await login();
    expect(expected).toHaveLength(2);
    expect(await whilePolluted(login)).toEqual(expected);
  });
});
