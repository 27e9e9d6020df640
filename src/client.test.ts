import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { operations } from '../generated/operations.js';
import type { Auth } from './auth/auth.js';
import { tokenAuth } from './auth/token-auth.js';
import { createDmsClient, createDmsClientFor, type DmsClient } from './client.js';
import { TimeoutError } from './errors/connection-error.js';
import {
  answer,
  baseUrl,
  callByName,
  operationWhere,
  requiredArguments,
  type Sent,
  TOKEN,
  testClient,
} from './test-support/test-client.js';
import type { Operation } from './wire/operation.js';
import type { Paged } from './wire/paged.js';

const all = Object.entries<Operation>(operations).map(([name, operation]) => ({
  name,
  ...operation,
}));
const [listing, listOperation] = operationWhere(
  ({ pagination, query }) => pagination?.style === 'offset-limit' && Boolean(query),
);
const { items = '', total = '', maxLimit = 0 } = { ...listOperation.pagination };

const answers: Record<string, () => Response> = {
  json: () => Response.json({ later: null }),
  text: () => new Response('success', { headers: { 'Content-Type': 'application/json' } }),
  optional: () => new Response(null, { status: 204 }),
  any: () => Response.json({ later: null }),
};
const json = { later: null };
const projectId = '0123456789abcdef0123456789abcdef';
const values: Record<string, unknown> = { json, text: 'success', any: json };

describe('createDmsClient', () => {
  it.each(all)('sends $name as described', async ({ name, ...operation }) => {
    const { answer: kind = 'json' } = operation;
    const { dms, sent } = testClient([answers[kind] ?? expect.fail(kind)]);
    const args = requiredArguments(operation);
    expect(await callByName(dms, name, args)).toEqual(values[kind]);
    expect(sent).toHaveLength(1);
    const [{ url, method, headers, body } = expect.fail()] = sent;
    const path = operation.path.replace(/\{(\w+)\}/g, (_, part: string) =>
      part === 'project_id' ? projectId : `${operation.constants?.[part] ?? `${part}-1`}`,
    );
    const expected = (operation.query ?? []).flatMap((part) => {
      const name = part.replace('!', '');
      const value = operation.constants?.[name] ?? (name === part ? undefined : `${name}-1`);
      return value === undefined ? [] : [[name, value]];
    });
    const { origin, pathname, searchParams } = new URL(url);
    expect(`${method} ${origin}${pathname}`).toBe(`${operation.method} ${baseUrl}${path}`);
    expect([...searchParams]).toEqual(expected);
    expect(body).toBe(operation.body === 'required' ? '{}' : undefined);
    expect(headers.get('X-Auth-Token')).toBe(TOKEN);
    expect(headers.get('Content-Type')).toBe(body === undefined ? null : 'application/json');
  });

  const withPath = all.filter(({ path }) => path.replace('{project_id}', '').includes('{'));
  it.each(withPath)(
    'refuses $name before it sends, when an argument is wrong',
    async (operation) => {
      const { dms, sent } = testClient();
      const { name, path } = operation;
      const [, first = ''] = path.replace('{project_id}', '').match(/\{(\w+)\}/) ?? [];
      const args = { ...requiredArguments(operation), [first]: '..' };
      await expect(callByName(dms, name, args)).rejects.toThrow(
        `${name}: argument "${first}" must`,
      );
      expect(sent).toEqual([]);
    },
  );

  it('sends the query, and the project of the call', async () => {
    const { dms, sent } = testClient();
    const args = {
      ...requiredArguments(listOperation),
      project_id: 'fedcba9876543210fedcba9876543210',
      offset: 0,
      limit: 5,
    };
    await callByName(dms, listing, args);
    expect(sent[0]?.url).toContain('/fedcba9876543210fedcba9876543210/');
    expect(sent[0]?.url).toContain('offset=0&limit=5');
  });

  it('walks the items of all pages, with the options of the call for each', async () => {
    const page = ({ url }: Sent) => {
      const offset = Number(new URL(url).searchParams.get('offset'));
      return Response.json({ [items]: [offset, offset + 1], [total]: 6 });
    };
    const { dms, sent } = testClient([page]);
    const options = { headers: { Prefer: 'a' } };
    const list = callByName(dms, listing, requiredArguments(listOperation), options);
    const walked: unknown[] = [];
    // Operations are not named here, so their types cannot be used.
    for await (const item of list as Paged<unknown, unknown>) walked.push(item);
    expect(walked).toEqual([0, 1, 2, 3, 4, 5]);
    expect(sent.map(({ headers }) => headers.get('Prefer'))).toEqual(['a', 'a', 'a']);
  });

  it('refuses a limit above the maximum before it sends', async () => {
    expect(maxLimit).toBeGreaterThan(0);
    const { dms, sent } = testClient();
    const args = { ...requiredArguments(listOperation), limit: maxLimit + 1 };
    await expect(callByName(dms, listing, args)).rejects.toThrow(
      `${listing}: argument "limit" is ${maxLimit + 1}, above the maximum of ${maxLimit}.`,
    );
    expect(sent).toEqual([]);
  });

  it('is no promise, so that an async function can give it', async () => {
    const { dms } = testClient();
    expect(await Promise.resolve(dms)).toBe(dms);
  });

  it('sends nothing when the credential fails', async () => {
    const auth: Auth = { authenticate: () => Promise.reject(new Error('no token')) };
    const { call, sent } = testClient([200], { auth });
    await expect(call()).rejects.toThrow('no token');
    expect(sent).toEqual([]);
  });

  it('does not carry the token to where the service redirects', async () => {
    const visited: string[] = [];
    const server = createServer((request, response) => {
      visited.push(request.url ?? '');
      response.writeHead(302, { Location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // A TCP server has no other address.
    const dms = createDmsClient({
      baseUrl: `http://127.0.0.1:${port}`,
      projectId: '0123456789abcdef0123456789abcdef',
      auth: tokenAuth(TOKEN),
    });
    const call = callByName(dms, listing, requiredArguments(listOperation));
    await expect(call).rejects.toThrow('302: the service redirects');
    expect(visited).toHaveLength(1);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('createDmsClientFor', () => {
  it('makes a client of some operations, which does the same', async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return answer(200);
    };
    // Operations are not named here, so their types cannot be used.
    const some = { [listing]: listOperation } as unknown as typeof operations;
    const client = createDmsClientFor(some, {
      baseUrl,
      projectId: '0123456789abcdef0123456789abcdef',
      auth: tokenAuth(TOKEN),
      fetch,
    });
    expect(Object.keys(client)).toEqual([listing]);
    // It has the one method that is called.
    await callByName(client as DmsClient, listing, requiredArguments(listOperation));
    expect(urls).toHaveLength(1);
  });
});

describe('the project of a client that has none', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  const tokenOnly = { authenticate: () => ({}) };
  const without = (projectId: Auth['projectId'], steps = [200]) =>
    testClient(steps, {
      projectId: undefined,
      auth: { ...tokenOnly, ...(projectId && { projectId }) },
    });

  it.each<[string, () => string | Promise<string>]>([
    ['at once', () => 'fedcba9876543210fedcba9876543210'],
    ['later', async () => 'fedcba9876543210fedcba9876543210'],
  ])('is that of the credential, which gives it %s', async (_, projectId) => {
    const { call, sent } = without(projectId);
    await call();
    expect(sent[0]?.url).toContain('/fedcba9876543210fedcba9876543210/');
  });

  it('is asked only for calls that have a project, and name none', async () => {
    const projectId = vi.fn(() => 'fedcba9876543210fedcba9876543210');
    const { dms, call, sent } = without(projectId);
    await call('GET', undefined, { project_id: '00112233445566778899aabbccddeeff' });
    expect(sent[0]?.url).toContain('/00112233445566778899aabbccddeeff/');
    const [name] = operationWhere(({ path, method }) => !path.includes('{') && method === 'GET');
    await callByName(dms, name);
    expect(projectId).not.toHaveBeenCalled();
  });

  it('is not asked of a client that has one', async () => {
    const projectId = vi.fn(() => 'fedcba9876543210fedcba9876543210');
    const { call, sent } = testClient([200], { auth: { ...tokenOnly, projectId } });
    await call();
    expect(sent[0]?.url).toContain('/0123456789abcdef0123456789abcdef/');
    expect(projectId).not.toHaveBeenCalled();
  });

  it('is required where the credential does not find it', () => {
    expect(() => without(undefined)).toThrow('createDmsClient: projectId is missing');
  });

  it('ends the call when it is not found', async () => {
    const { call, sent } = without(() => Promise.reject(new Error('no project')));
    await expect(call()).rejects.toThrow('no project');
    expect(sent).toEqual([]);
  });

  it('is refused when it would lead elsewhere', async () => {
    const { call, sent } = without(() => '..');
    await expect(call()).rejects.toThrow('argument "project_id" must be 32 hexadecimal digits');
    expect(sent).toEqual([]);
  });

  it('is waited for, also as the promise of another library', async () => {
    class Other<T> extends Promise<T> {}
    const { call, sent } = without(() => Other.resolve('fedcba9876543210fedcba9876543210'));
    await call();
    expect(sent[0]?.url).toContain('/fedcba9876543210fedcba9876543210/');
  });

  it('is waited for no longer than deadlineMs', async () => {
    const { call, sent } = without(() => new Promise(() => {}));
    const end = call('GET', { deadlineMs: 1_000 }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1_000);
    const error = await end;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain('deadlineMs, 1000 ms');
    expect(sent).toEqual([]);
  });

  it('is waited for until the call is aborted', async () => {
    const controller = new AbortController();
    const { call, sent } = without(() => new Promise(() => {}));
    const end = call('GET', { signal: controller.signal }).catch((error: unknown) => error);
    const reason = new Error('the user left');
    controller.abort(reason);
    expect(await end).toBe(reason);
    expect(sent).toEqual([]);
  });

  it('is asked over the connection of the client, with its retries', async () => {
    const { call, sent } = testClient(
      [503, () => answer(200, { 'X-Project': 'fedcba9876543210fedcba9876543210' }), 200],
      {
        projectId: undefined,
        auth: {
          ...tokenOnly,
          async projectId(login) {
            const request = { operationId: 'login', method: 'GET', url: `${baseUrl}/login` };
            const { headers } = await login({
              ...request,
              headers: {},
              body: undefined,
              isRepeatable: true,
            });
            return headers.get('X-Project') ?? '';
          },
        },
      },
    );
    const end = call();
    await vi.runAllTimersAsync();
    await end;
    const paths = sent.map(({ url }) => new URL(url).pathname.split('/')[1]);
    expect(paths).toEqual(['login', 'login', 'v2']);
    expect(sent[2]?.url).toContain('/fedcba9876543210fedcba9876543210/');
  });
});
