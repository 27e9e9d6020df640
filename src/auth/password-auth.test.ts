import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AuthenticationError, ServerError } from '../errors/api-error.js';
import { DmsError } from '../errors/dms-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { outgoingRequest } from '../test-support/outgoing-request.js';
import type { Auth, SendLogin } from './auth.js';
import { passwordAuth } from './password-auth.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const options = {
  iamUrl: 'https://iam.example.com',
  userName: 'otc-admin',
  domainName: 'OTC-EU-DE-00000000001000000001',
  password: 'secret "word"',
  projectName: 'eu-de',
} as const;

const request = outgoingRequest({
  callId: 7,
  signal: new AbortController().signal,
  attempt: 2,
});

interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** IAM: grants token-1, token-2, and so on, for 24 hours of its own time, unless told otherwise. */
const identityService = (...replies: Reply[]) => {
  let count = 0;
  return vi.fn<SendLogin>(async (sent) => {
    const reply = replies[count] ?? {};
    count += 1;
    const token = {
      issued_at: '2020-01-01T00:00:00.123456Z',
      expires_at: '2020-01-02T00:00:00.123456Z',
      project: { id: '0123456789abcdef0123456789abcdef' },
    };
    const { status = 201, headers = { 'X-Subject-Token': `token-${count}` } } = reply;
    const { body = { token } } = reply;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return {
      request: { ...request, ...sent, attempt: 1 },
      status,
      headers: new Headers(headers),
      text,
    };
  });
};
const lasting = (expires_at: unknown): Reply => ({
  body: {
    token: {
      issued_at: '2020-01-01T00:00:00Z',
      expires_at,
      project: { id: '0123456789abcdef0123456789abcdef' },
    },
  },
});
const unauthorized: Reply = {
  status: 401,
  headers: { 'X-Request-Id': 'r1' },
  body: { error: { code: 401, message: 'The password is wrong.', title: 'Unauthorized' } },
};

const tokenOf = async (auth: Auth, send: SendLogin) =>
  (await auth.authenticate(request, send))['x-auth-token'];
const refused = (auth: Auth, token: string) =>
  auth.renew?.({
    request: { ...request, headers: { 'x-auth-token': token } },
    status: 401,
    headers: new Headers(),
    text: '',
  });
const failure = (auth: Auth, send: SendLogin) =>
  tokenOf(auth, send).catch((error: unknown) => error);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('passwordAuth', () => {
  it('logs in at the first call', async () => {
    const send = identityService();
    expect(await tokenOf(passwordAuth(options), send)).toBe('token-1');
    expect(send).toHaveBeenCalledOnce();
    expect(send.mock.calls[0]?.[0]).toEqual({
      operationId: 'login',
      method: 'POST',
      url: 'https://iam.example.com/v3/auth/tokens?nocatalog=true',
      headers: { 'content-type': 'application/json' },
      body: expect.stringContaining('otc-admin'),
      isRepeatable: true,
    });
  });

  it('shares a login between the calls under way, and its token with those that follow', async () => {
    const send = identityService();
    const auth = passwordAuth(options);
    const all = await Promise.all([tokenOf(auth, send), tokenOf(auth, send)]);
    expect(all).toEqual(['token-1', 'token-1']);
    // Without a wait.
    expect(auth.authenticate(request, send)).toEqual({ 'x-auth-token': 'token-1' });
    expect(send).toHaveBeenCalledOnce();
  });

  it('renews 10 minutes before the end by the clock of IAM, while calls go on with the old token', async () => {
    const send = identityService();
    const auth = passwordAuth(options);
    await tokenOf(auth, send);
    vi.setSystemTime(NOW.getTime() + 24 * HOUR - 10 * MINUTE - 1);
    await tokenOf(auth, send);
    expect(send).toHaveBeenCalledOnce();
    vi.setSystemTime(NOW.getTime() + 24 * HOUR - 10 * MINUTE);
    expect(auth.authenticate(request, send)).toEqual({ 'x-auth-token': 'token-1' });
    expect(auth.authenticate(request, send)).toEqual({ 'x-auth-token': 'token-1' });
    await vi.runAllTimersAsync();
    expect(await tokenOf(auth, send)).toBe('token-2');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('waits for the next token once the old one has ended', async () => {
    const send = identityService();
    const auth = passwordAuth(options);
    await tokenOf(auth, send);
    vi.setSystemTime(NOW.getTime() + 24 * HOUR);
    expect(await tokenOf(auth, send)).toBe('token-2');
  });

  it('renews a short token when a tenth of its life is left', async () => {
    const send = identityService(lasting('2020-01-01T00:10:00Z'));
    const auth = passwordAuth(options);
    await tokenOf(auth, send);
    vi.setSystemTime(NOW.getTime() + 9 * MINUTE - 1);
    await tokenOf(auth, send);
    expect(send).toHaveBeenCalledOnce();
    vi.setSystemTime(NOW.getTime() + 9 * MINUTE);
    await tokenOf(auth, send);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('uses the old token to its end when it cannot be renewed, and asks ever less', async () => {
    const send = identityService(lasting('2020-01-01T10:00:00Z'), unauthorized, unauthorized);
    const auth = passwordAuth(options);
    await tokenOf(auth, send);
    const logins: number[] = [];
    for (let minute = 590; minute < 600; minute += 1) {
      vi.setSystemTime(NOW.getTime() + minute * MINUTE);
      expect(await tokenOf(auth, send)).toBe(logins.length < 3 ? 'token-1' : 'token-4');
      await vi.runAllTimersAsync();
      if (send.mock.calls.length > logins.length + 1) logins.push(minute);
    }
    expect(logins).toEqual([590, 595, 598]);
  });

  it.each([
    ['is missing', undefined],
    ['is not a date', 'soon'],
    ['is past', '2019-01-01T00:00:00Z'],
  ])('keeps a token until it is refused when its end %s', async (_, end) => {
    const send = identityService(lasting(end));
    const auth = passwordAuth(options);
    await tokenOf(auth, send);
    vi.setSystemTime(NOW.getTime() + 48 * HOUR);
    expect(await tokenOf(auth, send)).toBe('token-1');
    expect(refused(auth, 'token-1')).toBe(true);
    expect(await tokenOf(auth, send)).toBe('token-2');
  });

  it('logs in again after a 401, once for all calls whose token was refused', async () => {
    const send = identityService();
    const auth = passwordAuth(options);
    await tokenOf(auth, send);
    expect(refused(auth, 'token-1')).toBe(true);
    expect(await tokenOf(auth, send)).toBe('token-2');
    expect(refused(auth, 'token-1')).toBe(true);
    expect(await tokenOf(auth, send)).toBe('token-2');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('throws the refusal of a login at all that wait, and logs in for the next call', async () => {
    const send = identityService(unauthorized);
    const auth = passwordAuth(options);
    const [one, other] = await Promise.all([failure(auth, send), failure(auth, send)]);
    expect(one).toBe(other);
    expect(one).toBeInstanceOf(AuthenticationError);
    expect(one).toMatchObject({
      operationId: 'login',
      method: 'POST',
      url: 'https://iam.example.com/v3/auth/tokens?nocatalog=true',
      status: 401,
      requestId: 'r1',
      attempts: 1,
    });
    expect(String(one)).toContain('The password is wrong.');
    expect(await tokenOf(auth, send)).toBe('token-2');
  });

  it.each<[string, Reply, unknown, RegExp]>([
    ['a page of a gateway', { status: 502, body: '<html>' }, ServerError, /502/],
    ['no token', { headers: {} }, InvalidResponseError, /X-Subject-Token.*browser/],
    [
      'a token that is none',
      { headers: { 'X-Subject-Token': 'two words' } },
      InvalidResponseError,
      /X-Subject-Token/,
    ],
    ['another page', { status: 200, body: '<html>' }, InvalidResponseError, /200/],
    ['no project', { body: { token: {} } }, InvalidResponseError, /project/],
    ['null', { body: null }, InvalidResponseError, /project/],
  ])('throws one error of the family at %s', async (_, reply, type, text) => {
    const error = await failure(passwordAuth(options), identityService(reply));
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(DmsError);
    expect(String(error)).toMatch(text);
  });

  it('passes on what keeps a login from IAM', async () => {
    const send: SendLogin = () => Promise.reject(new Error('no network'));
    await expect(tokenOf(passwordAuth(options), send)).rejects.toThrow('no network');
  });

  it('gives the project of the login, or that of the option without a login', async () => {
    const send = identityService();
    const auth = passwordAuth(options);
    expect(await auth.projectId?.(send)).toBe('0123456789abcdef0123456789abcdef');
    expect(await auth.projectId?.(send)).toBe('0123456789abcdef0123456789abcdef');
    expect(await tokenOf(auth, send)).toBe('token-1');
    const known = passwordAuth({
      ...options,
      projectName: undefined,
      projectId: 'fedcba9876543210fedcba9876543210',
    });
    expect(known.projectId?.(send)).toBe('fedcba9876543210fedcba9876543210');
    expect(send).toHaveBeenCalledOnce();
  });

  it('never shows a secret', async () => {
    const auth = passwordAuth({ ...options, passcode: 'secret' });
    const send = identityService({ headers: { 'X-Subject-Token': 'secret' } });
    await tokenOf(auth, send);
    const shown = [
      inspect(auth, { depth: null, showHidden: true }),
      JSON.stringify(auth),
      JSON.stringify(Object.getOwnPropertyDescriptors(auth)),
      refused(auth, 'secret'),
    ];
    expect(shown.join()).not.toContain('secret');
  });
});

describe('passwordAuth with a passcode', () => {
  const once = { ...options, passcode: '012345' };

  it('logs in only once: after a 401 it says why, and before the end it does not try', async () => {
    const send = identityService();
    const auth = passwordAuth(once);
    expect(await tokenOf(auth, send)).toBe('token-1');
    expect(refused(auth, 'token-1')).toMatch(/passcode/);
    vi.setSystemTime(NOW.getTime() + 48 * HOUR);
    expect(await tokenOf(auth, send)).toBe('token-1');
    expect(send).toHaveBeenCalledOnce();
  });

  it('does not let a login be repeated that may have used it up', async () => {
    const send = identityService();
    await tokenOf(passwordAuth(once), send);
    expect(send.mock.calls[0]?.[0]).toMatchObject({ isRepeatable: false });
  });
});
