import { type Auth, akskAuth, createDmsClient, passwordAuth, tokenAuth } from 'otc-dms-kafka';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methodOf } from '../support/method-of.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import type { FaultName } from './faults.js';
import { oneOfEachMethod } from './sample-calls.js';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const redirects = ([301, 302, 303, 307, 308] as const).map(
  (status) => `redirect ${status}` as const,
);
const account = { domainName: 'a-domain', userName: 'a-user', password: 'a password' };

const credentials: Record<string, (redirect: FaultName) => Auth> = {
  'a token': () => tokenAuth('a-token'),
  keys: () =>
    akskAuth({ accessKey: 'an-access-key', secretKey: 'a-secret-key', securityToken: 'a-token' }),
  'a login': (redirect) =>
    passwordAuth({
      ...account,
      projectId: '0123456789abcdef0123456789abcdef',
      iamUrl: server.urlOf(redirect),
    }),
};

describe.each(redirects)('%s to another host', (redirect) => {
  const cases = Object.entries(credentials).flatMap(([name, auth]) =>
    oneOfEachMethod.map((call) => ({ name, auth, call })),
  );
  it.each(cases)('gets nothing of $call.operationId with $name', async ({ auth, call }) => {
    const baseUrl = server.urlOf(redirect);
    const client = createDmsClient({
      baseUrl,
      projectId: '0123456789abcdef0123456789abcdef',
      auth: auth(redirect),
    });
    const headers = { 'x-secret': 'a-secret' };
    await expect(methodOf(client, call)(call.args, { headers })).rejects.toThrow(/redirect/);
    expect(server.redirected).toEqual([]);
  });
});
