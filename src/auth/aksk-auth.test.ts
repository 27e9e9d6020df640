import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../wire/call-settings.js';
import type { IncomingAnswer, OutgoingRequest } from '../wire/request.js';
import { type AkskAuthOptions, akskAuth } from './aksk-auth.js';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const MINUTE_MS = 60_000;
const KEYS = { accessKey: 'accessKey', secretKey: 'secretKey' };

function request(parts: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return {
    operationId: 'listInstances',
    callId: 1,
    settings: defaultSettings,
    endsAtMs: Infinity,
    signal: undefined,
    attemptSignal: undefined,
    method: 'GET',
    url: 'https://dms.example.com:8443/v2/project/instances?limit=2',
    headers: {},
    body: undefined,
    attempt: 1,
    isRepeatable: true,
    ...parts,
  };
}

// None of the tests sends anything.
const send = () => Promise.reject(new Error('unexpected request'));

async function authenticate(auth = akskAuth(KEYS), parts: Partial<OutgoingRequest> = {}) {
  return { ...(await auth.authenticate(request(parts), send)) };
}

function signedHeaders(headers: Readonly<Record<string, string>>): string | undefined {
  return /SignedHeaders=([^,]+),/.exec(headers.authorization ?? '')?.[1];
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('akskAuth', () => {
  it('adds the signature and its date, in UTC', async () => {
    const headers = await authenticate();
    expect(headers).toEqual({
      authorization: expect.stringMatching(
        /^SDK-HMAC-SHA256 Access=accessKey, SignedHeaders=host;x-sdk-date, Signature=[0-9a-f]{64}$/,
      ),
      'x-sdk-date': '20260102T030405Z',
    });
  });

  it('sends and signs the project and the security token', async () => {
    const auth = akskAuth({
      ...KEYS,
      projectId: '0123456789abcdef0123456789abcdef',
      securityToken: 'token',
    });
    const headers = await authenticate(auth);
    expect(headers).toMatchObject({
      'x-project-id': '0123456789abcdef0123456789abcdef',
      'x-security-token': 'token',
    });
    expect(signedHeaders(headers)).toBe('host;x-project-id;x-sdk-date;x-security-token');
  });

  it('signs the content type of a body', async () => {
    const auth = akskAuth(KEYS);
    const headers = { 'content-type': 'application/json' };
    const signedWith = async (parts: Partial<OutgoingRequest>) =>
      signedHeaders(await authenticate(auth, parts));
    expect(await signedWith({})).toBe('host;x-sdk-date');
    expect(await signedWith({ headers, body: '{}' })).toBe('content-type;host;x-sdk-date');
    expect(await signedWith({ headers })).toBe('host;x-sdk-date');
    expect(await signedWith({ body: '{}' })).toBe('host;x-sdk-date');
  });

  it('signs afresh when a second has passed', async () => {
    const auth = akskAuth(KEYS);
    const first = await authenticate(auth);
    vi.setSystemTime(NOW + 100);
    expect(await authenticate(auth)).toEqual(first);
    vi.setSystemTime(NOW + 1000);
    const later = await authenticate(auth);
    expect(later['x-sdk-date']).toBe('20260102T030406Z');
    expect(later.authorization).not.toBe(first.authorization);
  });

  it.each([
    ['method', { method: 'DELETE' }],
    ['host', { url: 'https://dms.example.com/v2/project/instances?limit=2' }],
    ['path', { url: 'https://dms.example.com:8443/v2/project?limit=2' }],
    ['query', { url: 'https://dms.example.com:8443/v2/project/instances?limit=3' }],
    ['body', { body: '{}' }],
  ])('covers the %s', async (_, parts) => {
    const auth = akskAuth(KEYS);
    const { authorization } = await authenticate(auth);
    expect((await authenticate(auth, parts)).authorization).not.toBe(authorization);
    expect((await authenticate(auth)).authorization).toBe(authorization);
  });

  it('knows the project that it was given', () => {
    expect(
      akskAuth({ ...KEYS, projectId: '0123456789abcdef0123456789abcdef' }).projectId?.(send),
    ).toBe('0123456789abcdef0123456789abcdef');
    expect(akskAuth(KEYS)).not.toHaveProperty('projectId');
  });

  it('never shows a secret', () => {
    fc.assert(
      // The first character keeps words of the runtime apart, such as toString.
      fc.property(fc.stringMatching(/^![\x21-\x7e]{7,39}$/), (secret) => {
        const auth = akskAuth({ accessKey: secret, secretKey: secret, securityToken: secret });
        const shown = [inspect(auth, { depth: null, showHidden: true }), JSON.stringify(auth)];
        expect(shown.join()).not.toContain(secret);
      }),
    );
  });

  it.each([
    [undefined, /^akskAuth: options must be one object\.$/],
    ['accessKey', /options must be one object/],
    [{ ...KEYS, accessKey: undefined }, /accessKey must be a string, not undefined/],
    [{ ...KEYS, secretKey: '' }, /secretKey is empty/],
    [{ ...KEYS, secretKey: null }, /secretKey must be a string, not object/],
    [{ ...KEYS, securityToken: 12 }, /securityToken must be a string, not number/],
    [{ ...KEYS, securityToken: '' }, /securityToken is empty/],
    [{ ...KEYS, projectId: 'eu-de_shop' }, /projectId must be .* My Credentials/],
    [{ ...KEYS, projectId: crypto.randomUUID() }, /projectId must be 32/],
    [{ ...KEYS, projectId: 1 }, /projectId must be 32/],
    [{ ...KEYS, projectId: 'a b' }, /projectId must be 32 hexadecimal digits/],
    [{ ...KEYS, sk: 'x' }, /unknown option "sk"/],
  ])('refuses %s', (options, reason) => {
    // A cast, because JavaScript callers pass what the type forbids.
    const create = () => akskAuth(options as AkskAuthOptions);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(reason);
  });

  it.each(['accessKey', 'secretKey', 'securityToken'])(
    'refuses any %s that cannot be sent, without showing it',
    (name) => {
      const unfit = fc
        .tuple(
          fc.stringMatching(/^[\x21-\x7e]{8,40}$/),
          fc.constantFrom('\n', ' ', '\0', 'é', '\t'),
        )
        .chain(([secret, tail]) =>
          fc.constantFrom([secret, secret + tail], [secret, tail + secret]),
        );
      fc.assert(
        fc.property(unfit, ([secret = '', value]) => {
          const create = () => akskAuth({ ...KEYS, [name]: value });
          expect(create).toThrow(`${name} is empty or contains blanks`);
          expect(create).not.toThrow(secret);
        }),
      );
    },
  );
});

describe('akskAuth, when the service refuses a signature,', () => {
  const refuse = (
    headers: Readonly<Record<string, string>>,
    serverMs?: number,
    text = '{"error_code":"APIGW.0301"}',
  ): IncomingAnswer => ({
    request: request({ headers: { ...headers } }),
    status: 401,
    headers: new Headers(serverMs === undefined ? {} : { date: new Date(serverMs).toUTCString() }),
    text,
  });

  it.each([
    ['behind', 60],
    ['ahead', -60],
    ['six minutes behind', 6],
  ])('signs with the time of the service when the local clock is %s', async (_, minutes) => {
    const auth = akskAuth(KEYS);
    const serverMs = NOW + minutes * MINUTE_MS;
    expect(auth.renew?.(refuse(await authenticate(auth), serverMs))).toBe(true);
    const { 'x-sdk-date': date } = await authenticate(auth);
    expect(date).toBe(`${new Date(serverMs).toISOString().replace(/[:-]|\.\d+/g, '')}`);
  });

  it.each([
    ['the clocks agree', NOW + 4 * MINUTE_MS],
    ['the answer tells no time', undefined],
    ['its date is none', Number.NaN],
  ])('leaves it at that when %s', async (_, serverMs) => {
    const auth = akskAuth(KEYS);
    const headers = await authenticate(auth);
    expect(auth.renew?.(refuse(headers, serverMs))).toBe(false);
    expect(await authenticate(auth)).toEqual(headers);
  });

  it('repeats the calls that were signed before the correction, and corrects once', async () => {
    const auth = akskAuth(KEYS);
    const serverMs = NOW + 60 * MINUTE_MS;
    const before = await authenticate(auth);
    expect(auth.renew?.(refuse(before, serverMs))).toBe(true);
    const corrected = await authenticate(auth);
    expect(auth.renew?.(refuse(before, serverMs + 2000))).toBe(true);
    expect(await authenticate(auth)).toEqual(corrected);
  });

  it.each([
    [60, /^The local clock is 60 minutes behind the clock of the service/],
    [-60, /^The local clock is 60 minutes ahead of the clock of the service/],
  ])('advises, and takes the correction back, when it did not help', async (minutes, advice) => {
    const auth = akskAuth(KEYS);
    const serverMs = NOW + minutes * MINUTE_MS;
    const first = await authenticate(auth);
    auth.renew?.(refuse(first, serverMs));
    const corrected = await authenticate(auth);
    expect(auth.renew?.(refuse(corrected, serverMs))).toMatch(advice);
    expect(await authenticate(auth)).toEqual(first);
    expect(auth.renew?.(refuse(first, NOW))).toBe(false);
  });

  it('takes the correction back when the local clock has been set', async () => {
    const auth = akskAuth(KEYS);
    const serverMs = NOW + 60 * MINUTE_MS;
    auth.renew?.(refuse(await authenticate(auth), serverMs));
    vi.setSystemTime(serverMs);
    expect(auth.renew?.(refuse(await authenticate(auth), serverMs))).toBe(true);
    const headers = await authenticate(auth);
    expect(headers).toMatchObject({ 'x-sdk-date': '20260102T040405Z' });
    expect(auth.renew?.(refuse(headers, serverMs))).toBe(false);
  });

  it('leaves a refusal of a request that it did not sign', () => {
    expect(akskAuth(KEYS).renew?.(refuse({}, NOW + 60 * MINUTE_MS))).toBe(false);
  });
});
