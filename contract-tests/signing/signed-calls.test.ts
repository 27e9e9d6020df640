import { AuthenticationError, akskAuth, createDmsClient } from 'otc-dms-kafka';
import { createHttp } from 'otc-dms-kafka/http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callOf, documentedArguments, titleOf } from '../support/calls.js';
import { operations } from '../support/description.js';
import { startVerifyingServer, type VerifyingServer } from './verifying-server.js';

const KEYS = { accessKey: 'an-access-key', secretKey: 'a-secret-key' };
const HOUR_MS = 3_600_000;
// What encoders leave as it is, what servers decode twice, and what sorts otherwise in UTF-16.
const AWKWARD = "a/b%2F!'()*~-_. +&=\u{1f600}\uffff";

let server: VerifyingServer;
beforeAll(async () => {
  server = await startVerifyingServer(KEYS);
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  server.aheadMs = 0;
});

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))(
  '%s',
  (_, operation) => {
    it.each(documentedArguments(operation))(
      'is signed as the service reads it, with the arguments of $name',
      async ({ args }) => {
        const texts = Object.entries(args).filter(
          ([name, value]) => typeof value === 'string' && name !== 'project_id',
        );
        const awkward = Object.fromEntries(texts.map(([name]) => [name, AWKWARD]));
        const auth = akskAuth({
          ...KEYS,
          projectId: '0123456789abcdef0123456789abcdef',
          securityToken: 'a-token',
        });
        const call = callOf(server.url, operation, auth);
        // The empty answer fits some operations only; the signature is what counts.
        await call(args).catch(() => {});
        await call({ ...args, ...awkward }).catch(() => {});
        expect(server.seen.map(({ problem }) => problem)).toEqual([undefined, undefined]);
      },
    );
  },
);

describe('a signed call', () => {
  const client = (keys = KEYS) =>
    createDmsClient({
      baseUrl: server.url,
      projectId: '0123456789abcdef0123456789abcdef',
      auth: akskAuth(keys),
    });

  it('by path is signed as well, whatever openapi-fetch leaves unencoded', async () => {
    const { response } = await createHttp(client()).GET('/v2/{project_id}/instances', {
      params: {
        path: { project_id: '0123456789abcdef0123456789abcdef' },
        query: { engine: 'kafka', name: "!'()*" },
      },
    });
    expect(response.status).toBe(200);
    expect(server.seen).toEqual([
      {
        target: '/v2/0123456789abcdef0123456789abcdef/instances?engine=kafka&name=%21%27%28%29%2A',
        problem: undefined,
      },
    ]);
  });

  it.each([-1, 1])('corrects a clock that is %s hours off, for later calls too', async (hours) => {
    server.aheadMs = hours * HOUR_MS;
    const dms = client();
    await dms.listInstances({ engine: 'kafka' });
    await dms.listInstances({ engine: 'kafka' });
    expect(server.seen.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('expired'),
      undefined,
      undefined,
    ]);
  });

  it('is repeated once for each call that was under way when the clock was corrected', async () => {
    server.aheadMs = HOUR_MS;
    const dms = client();
    await Promise.all([
      dms.listInstances({ engine: 'kafka' }),
      dms.listInstances({ engine: 'kafka' }),
      dms.listInstances({ engine: 'kafka' }),
    ]);
    const refused = server.seen.filter(({ problem }) => problem !== undefined);
    expect(server.seen.length - refused.length).toBe(3);
    expect(refused.length).toBeLessThanOrEqual(3);
  });

  it('fails at once with a wrong key', async () => {
    const dms = client({ ...KEYS, secretKey: 'another-key' });
    const error = await failureOf(dms.listInstances({ engine: 'kafka' }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).not.toContain('clock');
    expect(server.seen).toHaveLength(1);
  });

  it('speaks of the clock when it is off, and correcting it did not help', async () => {
    server.aheadMs = HOUR_MS;
    const dms = client({ ...KEYS, secretKey: 'another-key' });
    await failureOf(dms.listInstances({ engine: 'kafka' }));
    expect(server.seen).toHaveLength(2);
    const error = await failureOf(dms.listInstances({ engine: 'kafka' }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toContain('The local clock is 60 minutes behind');
  });
});

async function failureOf(call: PromiseLike<unknown>): Promise<Error> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('The call did not fail');
}
