import { type Auth, akskAuth, createDmsClient, passwordAuth, tokenAuth } from 'otc-dms-kafka';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../generated/operations.js';
import { type FaultServer, startFaultServer } from '../faults/fault-server.js';
import type { FaultName } from '../faults/faults.js';
import { oneOfEachMethod, sampleCalls } from '../faults/sample-operations.js';
import type { Call } from '../support/calls.js';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const redirects = [301, 302, 303, 307, 308].map((status) => `redirect ${status}` as FaultName);
const account = { domainName: 'a-domain', userName: 'a-user', password: 'a password' };

const credentials: Record<string, (redirect: FaultName) => Auth> = {
  'a token': () => tokenAuth('a-token'),
  keys: () =>
    akskAuth({ accessKey: 'an-access-key', secretKey: 'a-secret-key', securityToken: 'a-token' }),
  'a login': (redirect) =>
    passwordAuth({ ...account, projectId: 'a-project', iamUrl: server.urlOf(redirect) }),
};

describe.each(redirects)('%s to another host', (redirect) => {
  const cases = Object.entries(credentials).flatMap(([name, auth]) =>
    oneOfEachMethod(sampleCalls(operations)).map((call) => ({ name, auth, call })),
  );
  it.each(cases)('gets nothing of $call.operationId with $name', async ({ auth, call }) => {
    const baseUrl = server.urlOf(redirect);
    const client = createDmsClient({ baseUrl, projectId: 'a-project', auth: auth(redirect) });
    // Methods are called by the names of the table, which the compiler cannot follow.
    const method = (client as unknown as Record<string, Call>)[call.operationId] as Call;
    await expect(method(call.args, { headers: { 'x-secret': 'a-secret' } })).rejects.toThrow(
      /redirect/,
    );
    expect(server.redirected).toEqual([]);
  });
});
