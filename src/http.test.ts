import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Auth } from './auth/auth.js';
import { tokenAuth } from './auth/token-auth.js';
import { createDmsClient } from './client.js';
import { ApiError } from './errors/api-error.js';
import { ConnectionError, TimeoutError } from './errors/connection-error.js';
import { createHttp } from './http.js';
import {
  answer,
  networkError,
  type Step,
  silence,
  TOKEN,
  testClient,
} from './test-support/test-client.js';

const projectId = '0123456789abcdef0123456789abcdef';

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function httpClient(steps?: readonly Step[], options?: Parameters<typeof testClient>[1]) {
  const { dms, sent } = testClient(steps, options);
  // Any path will do, and none is named here, so its types cannot be used.
  const { request } = createHttp(dms) as unknown as {
    request(method: string, path: string, options?: object): Promise<Result>;
  };
  return { request, sent };
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  const error = promise.then(
    () => expect.fail('it succeeded'),
    (thrown: unknown) => thrown,
  );
  await vi.runAllTimersAsync();
  return error;
}

describe('createHttp', () => {
  it('gives data and response, sent with the credential', async () => {
    const { request, sent } = httpClient([() => Response.json({ total: 1 })]);
    const params = { path: { id: 'a' }, query: { limit: 2 } };
    const { data, error, response } = await request('get', '/topics/{id}', { params });
    expect({ data, error, status: response.status }).toEqual({
      data: { total: 1 },
      error: undefined,
      status: 200,
    });
    expect(sent[0]).toMatchObject({
      method: 'GET',
      url: 'https://dms.example.com/topics/a?limit=2',
      body: undefined,
    });
    expect(sent[0]?.headers.get('X-Auth-Token')).toBe(TOKEN);
  });

  it('sends a body as JSON', async () => {
    const { request, sent } = httpClient();
    await request('post', '/topics', { body: { name: 'ä' } });
    expect(sent[0]?.body).toBe('{"name":"ä"}');
    expect(sent[0]?.headers.get('Content-Type')).toBe('application/json');
  });

  it('sends a body of another form, and reports its failure as any other', async () => {
    const { request, sent } = httpClient([networkError()], { onRequest: ({ body }) => void body });
    const options = { body: 'a,b', bodySerializer: String };
    expect(await errorOf(request('post', '/topics', options))).toBeInstanceOf(ConnectionError);
    expect(sent[0]?.body).toBe('a,b');
  });

  it('does not throw on a refusal', async () => {
    const { request } = httpClient([404]);
    const { data, error, response } = await request('get', '/topics');
    expect({ data, error, status: response.status }).toEqual({
      data: undefined,
      error: { error_code: 'DMS.1', error_msg: 'Because.' },
      status: 404,
    });
  });

  it('gives headers and an answer without a body', async () => {
    const step = () => new Response(null, { status: 204, headers: { 'X-Request-Id': 'r-1' } });
    const { data, error, response } = await httpClient([step]).request('delete', '/topics');
    expect({ error, status: response.status }).toEqual({ error: undefined, status: 204 });
    expect(data ?? {}).toEqual({});
    expect(response.headers.get('X-Request-Id')).toBe('r-1');
  });

  it("percent-encodes as RFC 3986, also what openapi-fetch leaves: !'()*", async () => {
    const { request, sent } = httpClient();
    const value = "!'()*/ +%ä~-_.";
    const encoded = '%21%27%28%29%2A%2F%20%2B%25%C3%A4~-_.';
    await request('get', '/topics/{id}', { params: { path: { id: value }, query: { a: value } } });
    expect(sent[0]?.url).toBe(`https://dms.example.com/topics/${encoded}?a=${encoded}`);
  });

  it.each(["http://h/a'(b)*", 'http://h/a!/b', 'http://h/%27c/'])(
    'sends the base URL %s as the methods do',
    async (baseUrl) => {
      const urls: string[] = [];
      const fetch = async (url: string) => {
        urls.push(url);
        return Response.json({});
      };
      const dms = createDmsClient({ baseUrl, projectId, auth: tokenAuth(TOKEN), fetch });
      await dms.showKafkaTags({ instance_id: "a'(b)*" });
      const path = '/v2/{project_id}/kafka/{instance_id}/tags';
      const params = { path: { project_id: projectId, instance_id: "a'(b)*" } };
      await createHttp(dms).GET(path, { params });
      expect(urls[1]).toBe(urls[0]);
    },
  );

  it.each([600, 999, 199])('throws for status %i, which no Response can have', async (status) => {
    const response = Object.defineProperty(Response.json({ error_msg: 'Odd.' }), 'status', {
      value: status,
    });
    const { request } = httpClient([() => response], { maxAttempts: 1 });
    const error = await errorOf(request('get', '/topics'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status });
  });

  it('shares a signal between 1,600 calls without a warning', async () => {
    vi.useRealTimers();
    const { signal } = new AbortController();
    const warnings: unknown[] = [];
    const warn = (warning: unknown) => warnings.push(warning);
    process.on('warning', warn);
    const { request, sent } = httpClient();
    await Promise.all(Array.from({ length: 1_600 }, () => request('get', '/topics', { signal })));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', warn);
    vi.useFakeTimers();
    expect(sent).toHaveLength(1_600);
    expect(warnings).toEqual([]);
  }, 60_000);

  it('takes middleware that replaces the request', async () => {
    const { dms, sent } = testClient([silence]);
    const http = createHttp(dms);
    http.use({ onRequest: ({ request }) => new Request(request, { headers: { 'x-a': 'b' } }) });
    const controller = new AbortController();
    const call = http.GET('/v2/available-zones', { signal: controller.signal });
    const end = call.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent[0]?.headers.get('x-a')).toBe('b');
    controller.abort('enough');
    expect(await end).toBe('enough');
  });

  it('refuses a project that is no ID', async () => {
    const { request, sent } = httpClient();
    const params = { path: { project_id: 'eu-de_shop' } };
    const error = await errorOf(request('get', '/{project_id}/topics', { params }));
    expect(String(error)).toMatch(/path parameter "project_id" must be 32 hexadecimal digits/);
    expect(sent).toEqual([]);
  });

  it.each([undefined, '', ' ', '.', '..', 'a\ud800', 1.5, {}])(
    'refuses the path parameter %o before it sends',
    async (value) => {
      const { request, sent } = httpClient();
      const refused = request('get', '/topics/{id}', { params: { path: { id: value } } });
      const error = await errorOf(refused);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toContain('/topics/{id}: path parameter "id" ');
      expect(sent).toEqual([]);
    },
  );

  it('repeats as the methods do', async () => {
    const { request, sent } = httpClient([503, networkError(), 200]);
    const end = request('get', '/topics');
    await vi.runAllTimersAsync();
    expect((await end).data).toEqual({});
    expect(sent).toHaveLength(3);
    const posts = httpClient([503]);
    expect((await posts.request('post', '/topics', { body: {} })).response.status).toBe(503);
    expect(posts.sent).toHaveLength(1);
  });

  it('renews a credential as the methods do', async () => {
    let count = 0;
    const auth: Auth = {
      authenticate: () => ({ 'x-auth-token': `token-${count}` }),
      renew: () => {
        count += 1;
        return true;
      },
    };
    const { request, sent } = httpClient([401, 200], { auth });
    const end = request('get', '/topics', { headers: { 'X-Auth-Token': 'other' } });
    await vi.runAllTimersAsync();
    await end;
    expect(sent.map(({ headers }) => headers.get('X-Auth-Token'))).toEqual(['token-0', 'token-1']);
  });

  it('has the time limits of the client', async () => {
    const { request, sent } = httpClient([silence], { timeoutMs: 1_000 });
    expect(await errorOf(request('get', '/topics'))).toBeInstanceOf(TimeoutError);
    expect(sent).toHaveLength(3);
  });

  it('has the hooks of the client, and method and path for the operation', async () => {
    const seen: string[] = [];
    const { request } = httpClient([404], {
      onResponse: ({ operationId, status }) => void seen.push(`${operationId} ${status}`),
    });
    await request('get', '/topics/{id}', { params: { path: { id: 'a b' } } });
    expect(seen).toEqual(['GET /topics/a%20b 404']);
  });

  it('has the limit of calls under way in common with the methods', async () => {
    const { dms, call, sent } = testClient([silence], { maxConcurrency: 1, maxAttempts: 1 });
    const first = call().catch(() => {});
    const { request } = createHttp(dms) as unknown as {
      request(method: string, path: string): Promise<Result>;
    };
    const second = request('get', '/topics').catch(() => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    await vi.runAllTimersAsync();
    await Promise.all([first, second]);
    expect(sent).toHaveLength(2);
  });

  it.each(['client', 'call'])('ends with the signal of the %s', async (which) => {
    const ofClient = new AbortController();
    const ofCall = new AbortController();
    const { request } = httpClient([silence], { signal: ofClient.signal });
    const end = errorOf(request('get', '/topics', { signal: ofCall.signal }));
    const reason = new Error('the user left');
    (which === 'client' ? ofClient : ofCall).abort(reason);
    expect(await end).toBe(reason);
  });

  it('does not follow a redirect', async () => {
    const step = () => answer(302, { Location: 'https://elsewhere.example.com' });
    const { request, sent } = httpClient([step]);
    expect((await request('get', '/topics')).response.status).toBe(302);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.init.redirect).toBe('manual');
  });

  it('throws for a redirect that a browser hides', async () => {
    const { request } = httpClient([() => Response.error()]);
    const error = await errorOf(request('get', '/topics'));
    expect(error).toBeInstanceOf(ApiError);
    expect(String(error)).toContain('the service redirects');
  });

  it.each([{}, Object.create(null), []])('refuses %o, which is no client', (dms) => {
    expect(() => createHttp(dms)).toThrow('createHttp: pass a client that createDmsClient made.');
  });
});
