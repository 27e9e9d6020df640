import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMock } from '../create-mock.js';
import {
  currentDescription,
  describedMock,
  instancesUrl,
  sent,
} from '../test-support/described-mock.js';

afterEach(() => vi.restoreAllMocks());

const origin = 'https://app.example.com';

describe('CORS', () => {
  it('permits each origin, each header and each answer header', async () => {
    const mock = await describedMock();
    const preflight = await mock.fetch(instancesUrl(), {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': 'x-auth-token, x-own',
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'DELETE',
      'access-control-allow-headers': 'x-auth-token, x-own',
    });
    for (const url of [
      instancesUrl(),
      'http://dms.test/unknown',
      'http://dms.test/v3/auth/tokens',
    ]) {
      const answer = await mock.fetch(url, { headers: { origin } });
      expect(answer.headers.get('access-control-allow-origin'), url).toBe(origin);
      const exposed = answer.headers.get('access-control-expose-headers')?.split(', ');
      expect(exposed, url).toEqual(expect.arrayContaining(['x-request-id', 'date']));
    }
  });

  it('leaves other requests alone', async () => {
    const answer = await (await describedMock()).fetch(instancesUrl(), sent());
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-'))).toEqual([]);
  });
});

describe('gateway headers', () => {
  it('have another request ID each time, and the body of a gateway error has the same', async () => {
    const mock = await describedMock();
    const answers = await Promise.all([1, 2].map(() => mock.fetch('http://dms.test/unknown')));
    const ids = answers.map((answer) => answer.headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(await answers[0]?.json()).toMatchObject({ request_id: ids[0] });
  });
});

describe('HEAD', () => {
  it('is answered as GET, without a body', async () => {
    const mock = await describedMock();
    const answer = await mock.fetch(instancesUrl(), sent('HEAD'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.text()).toBe('');
    expect((await mock.fetch('http://dms.test/unknown', { method: 'HEAD' })).status).toBe(404);
  });
});

describe('log', () => {
  it('has each request with its operation, status and reasons', async () => {
    const mock = await describedMock();
    await mock.fetch(`${instancesUrl()}?limit=1000`, sent());
    await mock.fetch('http://dms.test/unknown', sent('PUT', {}));
    expect(mock.requests).toEqual([
      {
        method: 'GET',
        url: `${new URL(instancesUrl()).pathname}?limit=1000`,
        operationId: 'listInstances',
        status: 400,
        reasons: [{ in: 'query', path: 'limit', message: expect.stringMatching(/must be <= \d+/) }],
        ms: expect.any(Number),
        at: expect.stringMatching(/^\d{4}-.*Z$/),
      },
      expect.objectContaining({ method: 'PUT', url: '/unknown', status: 404 }),
    ]);
  });

  it('keeps the last 1,000 requests, and long URLs cut', async () => {
    const mock = await describedMock();
    for (let count = 0; count < 1003; count += 1) await mock.fetch(`http://dms.test/${count}`);
    await mock.fetch(`http://dms.test/${'x'.repeat(10_000)}`);
    expect(mock.requests).toHaveLength(1000);
    expect(mock.requests[0]?.url).toBe('/4');
    expect(mock.requests.at(-1)?.url).toHaveLength(2000);
  });
});

describe('bounds', () => {
  const create = (body: string) => ({ ...sent('POST'), body });
  const url = `${instancesUrl()}/x/topics`;

  it.each([
    ['larger than 8 MB', `"${'x'.repeat(8 * 1024 * 1024)}"`, 413],
    ['with 20,000 values', `[${'1,'.repeat(20_000)}1]`, 413],
    ['nested 100,000 levels', '['.repeat(100_000), 400],
    ['that is not JSON', '{"a":', 400],
  ])('refuse a body %s', async (_, body, status) => {
    const answer = await (await describedMock()).fetch(url, create(body));
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ mock_reason: [{ in: 'body', path: '' }] });
  });
});

describe('errors', () => {
  it('of the mock itself are 500 in the form of the service, and are printed', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const description = structuredClone(await currentDescription());
    for (const kind of Object.values(description.resources))
      Object.assign(kind, { unknown: undefined });
    const mock = createMock({ description });
    const answer = await mock.fetch(`${instancesUrl()}/gone`, sent());
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({
      error_code: 'MOCK.0500',
      error_msg: expect.any(String),
    });
    expect(printed).toHaveBeenCalledOnce();
    expect(mock.requests.at(-1)?.status).toBe(500);
  });
});
