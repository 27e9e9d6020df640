import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { akskAuth, createDmsClient } from '../../../src/index.js';
import { describedMock, instancesUrl, worldProjectId } from '../test-support/described-mock.js';
import { mockKey } from './signature.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

async function clientWith(change: Partial<typeof mockKey> = {}) {
  const mock = await describedMock();
  const dms = createDmsClient({
    baseUrl: 'http://dms.test',
    projectId: worldProjectId,
    auth: akskAuth({ ...mockKey, ...change }),
    fetch: mock.fetch,
    maxAttempts: 1,
  });
  return { mock, dms };
}

/** URL of a request of the client, which sends the only engine that there is. */
const signedUrl = `${instancesUrl()}?engine=kafka`;

/** Signs a request with the client and returns its headers. */
async function signedHeaders(): Promise<Record<string, string>> {
  let headers: Record<string, string> = {};
  const { mock } = await clientWith();
  const dms = createDmsClient({
    baseUrl: 'http://dms.test',
    projectId: worldProjectId,
    auth: akskAuth(mockKey),
    fetch: (url, init) => {
      headers = Object.fromEntries(new Headers(init?.headers));
      return mock.fetch(url, init);
    },
  });
  await dms.listInstances();
  return headers;
}

describe('a signature', () => {
  it('passes, with a query and with a body', async () => {
    const { dms } = await clientWith();
    expect((await dms.listInstances({ limit: 1 })).instances).toHaveLength(1);
    const odd = dms.listInstances({ name: "odd '()*! ~ä name" });
    expect((await odd).instances).toEqual([]);
    const [instance] = (await dms.listInstances()).instances;
    const created = dms.createInstanceTopic({
      instance_id: `${instance?.instance_id}`,
      // A name that the mock refuses shows that the credential was good.
      body: { id: '' },
    });
    await expect(created).rejects.toMatchObject({ status: 400 });
  });

  it.each([
    ['another secret key', { secretKey: 'other' }],
    ['another access key', { accessKey: 'OTHER' }],
  ])('of %s is refused', async (_, change) => {
    const { mock, dms } = await clientWith(change);
    await expect(dms.listInstances()).rejects.toMatchObject({ status: 401, code: 'APIGW.0301' });
    expect(mock.requests.at(-1)?.reasons).toMatchObject([{ path: 'authorization' }]);
  });

  it.each([
    [14, 200],
    [-14, 200],
    [16, 401],
    [-16, 401],
  ])(
    'is compared with the clock of this machine: %i minutes off gives %i',
    async (minutes, status) => {
      const headers = await signedHeaders();
      vi.setSystemTime(NOW + minutes * 60_000);
      const mock = await describedMock();
      mock.advance(7 * 24 * 3_600_000);
      expect((await mock.fetch(signedUrl, { headers })).status).toBe(status);
    },
  );

  it('covers path, query and signed headers', async () => {
    const headers = await signedHeaders();
    const mock = await describedMock();
    const statusOf = async (url: string, change: Record<string, string> = {}) =>
      (await mock.fetch(url, { headers: { ...headers, ...change } })).status;
    expect(await statusOf(signedUrl)).toBe(200);
    expect(await statusOf(`${signedUrl}&limit=1`)).toBe(401);
    expect(await statusOf(signedUrl.replace(worldProjectId, 'other'))).toBe(401);
    expect(await statusOf(signedUrl, { 'x-project-id': 'other' })).toBe(401);
  });

  it.each([
    'SDK-HMAC-SHA256',
    'SDK-HMAC-SHA256 Access=, SignedHeaders=, Signature=',
    `SDK-HMAC-SHA256 Access=${mockKey.accessKey}, SignedHeaders=x-sdk-date, Signature=0`,
    `SDK-HMAC-SHA256 Access=${mockKey.accessKey}, SignedHeaders=host, Signature=0`,
    `SDK-HMAC-SHA256 Access=${mockKey.accessKey}, SignedHeaders=missing;x-sdk-date, Signature=0`,
    'SDK-HMAC-SHA256 =,=,=',
  ])('that is malformed is refused: %s', async (authorization) => {
    const mock = await describedMock();
    const date = { 'x-sdk-date': '20260301T120000Z' };
    for (const headers of [{ authorization }, { authorization, ...date }]) {
      const answer = await mock.fetch(instancesUrl(), { headers });
      expect(answer.status).toBe(401);
      const body = await answer.json();
      expect(body).toMatchObject({
        error_code: 'APIGW.0301',
        request_id: answer.headers.get('x-request-id'),
      });
    }
  });

  it.each([
    { authorization: 'Bearer a-token', 'x-sdk-date': '20260301T120000Z' },
    { authorization: 'Basic YTpi', 'x-sdk-date': '20260301T120000Z' },
    { authorization: 'HMAC-SHA256 Access=a', 'x-sdk-date': '20260301T120000Z' },
    { authorization: 'Bearer a-token' },
    { 'x-sdk-date': '20260301T120000Z' },
  ])('is not what another header says: %o', async (headers) => {
    const mock = await describedMock();
    expect((await mock.fetch(instancesUrl(), { headers })).status).toBe(401);
    const withToken = { ...headers, 'x-auth-token': 'any' };
    expect((await mock.fetch(instancesUrl(), { headers: withToken })).status).toBe(200);
  });
});
