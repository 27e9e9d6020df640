import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlers } from './msw.js';
import { describedMock, worldProjectId } from './test-support/described-mock.js';

const mock = await describedMock();
const server = setupServer(
  ...handlers(mock, { baseUrl: 'http://dms.test' }),
  ...handlers(mock, { baseUrl: 'http://slash.test/' }),
  ...handlers(mock, { baseUrl: 'http://proxy.test/dms/api/' }),
);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => mock.reset());
afterAll(() => server.close());

const path = `/v2/${worldProjectId}/instances`;
const headers = { 'x-auth-token': 'any' };

describe('handlers', () => {
  it.each(['http://dms.test', 'http://slash.test', 'http://proxy.test/dms/api'])(
    'let msw answer with the mock below %s',
    async (base) => {
      const answer = await fetch(`${base}${path}?limit=2`, { headers });
      expect(answer.status).toBe(200);
      expect((await answer.json()).instances).toHaveLength(2);
      expect(mock.requests.at(-1)?.operationId).toBe('listInstances');
    },
  );

  it('pass on bodies, in both directions', async () => {
    const instance = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
    const url = `http://proxy.test/dms/api${path}/${instance}/topics`;
    const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
    const refused = await fetch(url, { ...init, body: '{"id":"1"}' });
    expect(refused.status).toBe(400);
    expect((await refused.json()).mock_reason[0].path).toBe('id');
    expect((await fetch(url, { ...init, body: '{"id":"a-topic"}' })).status).toBe(200);
  });

  it.each(['before', 'body'] as const)(
    'lose the connection to a fault that drops %s',
    async (drop) => {
      mock.faults.add({ drop });
      const call = fetch(`http://dms.test${path}`, { headers }).then((answer) => answer.text());
      await expect(call).rejects.toThrow(TypeError);
    },
  );

  it('leave other hosts alone', async () => {
    await expect(fetch(`http://other.test${path}`)).rejects.toThrow();
    expect(mock.requests).toEqual([]);
  });
});
