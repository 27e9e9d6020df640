import { describe, expect, it, vi } from 'vitest';
import { createDmsClient } from '../client.js';
import { AuthenticationError } from '../errors/api-error.js';
import { ConnectionError } from '../errors/connection-error.js';
import type { Fetch } from '../wire/request.js';
import { passwordAuth } from './password-auth.js';
import { tokenAuth } from './token-auth.js';

const iamUrl = 'https://iam.example.com';
const login = {
  iamUrl,
  userName: 'otc-admin',
  domainName: 'OTC-EU-DE-00000000001000000001',
  password: 'secret "word"',
  projectName: 'eu-de',
} as const;

const granted = (token: string) =>
  Response.json(
    {
      token: {
        issued_at: '2020-01-01T00:00:00.000000Z',
        expires_at: '2020-01-02T00:00:00.000000Z',
        project: { id: '0123456789abcdef0123456789abcdef' },
      },
    },
    { status: 201, headers: { 'X-Subject-Token': token } },
  );
const expired = () =>
  Response.json(
    { error_code: 'DMS.10240102', error_msg: 'The token has expired.' },
    { status: 401 },
  );
const zones = () => Response.json({ region_id: 'eu-de', available_zones: [] });

const untilAborted = ({ signal }: RequestInit) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/** IAM and the service in one, which takes all tokens that were issued, until they expire. */
function services(
  options: { logIn?: (init: RequestInit) => Promise<Response>; takes?: string } = {},
) {
  let issued = 0;
  const seen: string[] = [];
  const valid = new Set([options.takes]);
  const fetch = vi.fn<Fetch>(async (url, init) => {
    if (url.startsWith(iamUrl)) {
      seen.push('login');
      if (options.logIn) return options.logIn(init);
      issued += 1;
      valid.add(`token-${issued}`);
      return granted(`token-${issued}`);
    }
    const token = new Headers(init.headers).get('X-Auth-Token') ?? '';
    seen.push(`${new URL(url).pathname} ${token}`);
    return valid.has(token) ? zones() : expired();
  });
  return { fetch, seen, expire: () => valid.clear() };
}

const clientOf = (fetch: Fetch, auth = passwordAuth(login)) =>
  createDmsClient({ baseUrl: 'https://dms.example.com', auth, fetch, retryDelayMs: 0 });

describe('a client with passwordAuth', () => {
  it('logs in once for calls that start together, and takes the project from the login', async () => {
    const { fetch, seen } = services();
    const dms = clientOf(fetch);
    await Promise.all([
      dms.showCesHierarchy({ instance_id: 'i1' }),
      dms.showCesHierarchy({ instance_id: 'i2' }),
    ]);
    expect(seen).toEqual([
      'login',
      '/v2/0123456789abcdef0123456789abcdef/instances/i1/ces-hierarchy token-1',
      '/v2/0123456789abcdef0123456789abcdef/instances/i2/ces-hierarchy token-1',
    ]);
  });

  it('logs in again when the token is refused, and repeats the calls', async () => {
    const { fetch, seen, expire } = services();
    const dms = clientOf(fetch);
    await dms.listAvailableZones();
    expire();
    seen.length = 0;
    await Promise.all([dms.listAvailableZones(), dms.listAvailableZones()]);
    const call = '/v2/available-zones token';
    expect(seen).toEqual([`${call}-1`, `${call}-1`, 'login', `${call}-2`, `${call}-2`]);
  });

  it('gives up when a new token is refused as well', async () => {
    const { fetch, seen } = services({ logIn: async () => granted('T-1') });
    await expect(clientOf(fetch).listAvailableZones()).rejects.toMatchObject({
      name: 'AuthenticationError',
      code: 'DMS.10240102',
      attempts: 2,
    });
    expect(seen).toHaveLength(4);
  });

  it('says why a passcode does not renew', async () => {
    const { fetch, seen } = services({ logIn: async () => granted('T-1') });
    const dms = clientOf(fetch, passwordAuth({ ...login, passcode: '012345' }));
    const error = await dms.listAvailableZones().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String(error)).toMatch(/The token has expired\. .*a new passwordAuth\./);
    expect(seen).toEqual(['login', '/v2/available-zones T-1']);
  });

  it('throws the refusal of IAM, sends nothing to the service, and shows no secret', async () => {
    const message = 'Wrong password: secret "word"';
    const logIn = async () => Response.json({ error: { code: 401, message } }, { status: 401 });
    const { fetch, seen } = services({ logIn });
    const error = await clientOf(fetch)
      .listAvailableZones()
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ operationId: 'login', status: 401 });
    expect(String(error)).toMatch('Wrong password');
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(seen).toEqual(['login']);
  });

  it('shows a login to watchers as an operation of its own, without its secrets', async () => {
    const { fetch, expire } = services();
    const events: unknown[] = [];
    const dms = createDmsClient({
      baseUrl: 'https://dms.example.com',
      auth: passwordAuth(login),
      fetch,
      onRequest(event) {
        events.push(structuredClone({ ...event, headers: { ...event.headers } }));
        event.headers[`x-trace-${events.length}`] = 'yes';
      },
    });
    await dms.listAvailableZones();
    expire();
    await dms.listAvailableZones();
    expect(events).toMatchObject([
      { operationId: 'listAvailableZones' },
      { operationId: 'login' },
      { operationId: 'listAvailableZones' },
      { operationId: 'listAvailableZones', attempt: 2 },
      { operationId: 'login' },
    ]);
    expect(JSON.stringify(events)).not.toContain('secret');
    // What a watcher adds to one login is not sent with the next.
    const [first, second] = fetch.mock.calls.filter(([url]) => url.startsWith(iamUrl));
    expect([...new Headers(first?.[1].headers).keys()]).toContain('x-trace-2');
    expect([...new Headers(second?.[1].headers).keys()]).not.toContain('x-trace-2');
  });

  it('repeats a login as often as a call, not more', async () => {
    const logIn = () => Promise.reject(new TypeError('connection reset'));
    const { fetch, seen } = services({ logIn });
    await expect(clientOf(fetch).listAvailableZones()).rejects.toBeInstanceOf(ConnectionError);
    expect(seen).toEqual(['login', 'login', 'login']);
  });

  it.each([
    ['a login', '0123456789abcdef0123456789abcdef'],
    ['the project of a login', undefined],
  ])(
    'lets a call end while it waits for %s, which goes on for the others',
    async (_, projectId) => {
      let grant = (_: Response) => {};
      const { fetch, seen } = services({
        takes: 'T-1',
        logIn: () =>
          new Promise((resolve) => {
            grant = resolve;
          }),
      });
      const dms = createDmsClient({
        baseUrl: 'https://dms.example.com',
        projectId,
        auth: passwordAuth(login),
        fetch,
      });
      const controller = new AbortController();
      const { signal } = controller;
      const aborted = dms.showCesHierarchy({ instance_id: 'i1' }, { signal });
      const other = dms.showCesHierarchy({ instance_id: 'i2' });
      await vi.waitFor(() => expect(seen).toEqual(['login']));
      controller.abort(new Error('enough'));
      await expect(aborted).rejects.toThrow('enough');
      grant(granted('T-1'));
      await other;
      expect(seen).toEqual([
        'login',
        '/v2/0123456789abcdef0123456789abcdef/instances/i2/ces-hierarchy T-1',
      ]);
    },
  );

  it.each([
    ['a login', '0123456789abcdef0123456789abcdef'],
    ['the project of a login', undefined],
  ])(
    'ends a call that waits for %s at its deadline, and the login at that of the client',
    async (_, projectId) => {
      vi.useFakeTimers();
      try {
        const { fetch, seen } = services({ logIn: untilAborted });
        const dms = createDmsClient({
          baseUrl: 'https://dms.example.com',
          projectId,
          auth: passwordAuth(login),
          fetch,
          timeoutMs: 10_000,
          maxAttempts: 1,
        });
        const hasty = dms.showCesHierarchy({ instance_id: 'i1' }, { deadlineMs: 1000 });
        const other = dms.showCesHierarchy({ instance_id: 'i2' });
        const results = Promise.allSettled([hasty, other]);
        await vi.advanceTimersByTimeAsync(1000);
        await expect(hasty).rejects.toThrow(/deadlineMs, 1000 ms/);
        await vi.advanceTimersByTimeAsync(9000);
        await expect(other).rejects.toThrow(/timeoutMs, 10000 ms/);
        await results;
        expect(seen).toEqual(['login']);
        expect(vi.getTimerCount()).toBe(0);
      } finally {
        vi.useRealTimers();
      }
    },
  );
});

describe('a client with a function for tokens', () => {
  it('asks again after a 401, and repeats a change too', async () => {
    const tokens = ['old', 'new'];
    const sent: string[] = [];
    const dms = createDmsClient({
      baseUrl: 'https://dms.example.com',
      projectId: '0123456789abcdef0123456789abcdef',
      auth: tokenAuth(() => tokens.shift() ?? 'none'),
      fetch: async (_, init) => {
        const token = new Headers(init.headers).get('X-Auth-Token') ?? '';
        sent.push(`${init.method} ${token}`);
        return token === 'new' ? Response.json({ name: 'orders' }) : expired();
      },
    });
    await dms.createInstanceTopic({ instance_id: 'i1', body: { id: 'orders' } });
    expect(sent).toEqual(['POST old', 'POST new']);
  });
});
