import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { outgoingRequest } from '../test-support/outgoing-request.js';
import type { Auth, SendLogin } from './auth.js';
import { tokenAuth } from './token-auth.js';

const TOKEN = 'MIIEsecret+/=';

const request = outgoingRequest();
const refuse: SendLogin = () => Promise.reject(new Error('nothing is to be sent'));

const authenticate = async (auth: Auth) => auth.authenticate(request, refuse);
const refused = (auth: Auth, token: string) =>
  auth.renew?.({
    request: { ...request, headers: { 'x-auth-token': token } },
    status: 401,
    headers: new Headers(),
    text: '',
  });

/** A provider that gives token-1, token-2, and so on. */
const numbered = () => {
  let count = 0;
  return vi.fn(async () => `token-${++count}`);
};

const unfit: [string, string, RegExp][] = [
  ['empty', '', /empty/],
  ['ended by a line break', `${TOKEN}\n`, /line breaks/],
  ['in two words', `${TOKEN} ${TOKEN}`, /blanks/],
  ['holding a control character', `${TOKEN}\u0000`, /is empty or contains/],
  ['not ASCII', `${TOKEN}é`, /non-ASCII/],
];

describe('tokenAuth', () => {
  it('gives the token as a header, without a wait', () => {
    expect(tokenAuth(TOKEN).authenticate(request, refuse)).toEqual({ 'x-auth-token': TOKEN });
  });

  it('cannot renew a token', () => {
    expect(tokenAuth(TOKEN).renew).toBeUndefined();
  });

  it.each([
    ['a token', tokenAuth(TOKEN)],
    ['a function', tokenAuth(() => TOKEN)],
  ])('never shows the token of %s', async (_, auth) => {
    await authenticate(auth);
    const shown = [
      inspect(auth, { depth: null, showHidden: true }),
      JSON.stringify(auth),
      JSON.stringify(Object.getOwnPropertyDescriptors(auth)),
    ];
    expect(shown.join()).not.toContain('secret');
  });

  it.each(unfit)('refuses a token that is %s, without showing it', (_, token, reason) => {
    const create = () => tokenAuth(token);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(reason);
    expect(create).not.toThrow(/secret/);
  });

  it.each([undefined, null, 12, { token: TOKEN }])('refuses %s', (token) => {
    // A cast, because JavaScript callers pass what the type forbids.
    const create = () => tokenAuth(token as unknown as string);
    expect(create).toThrow(/must be a string/);
    expect(create).not.toThrow(/secret/);
  });
});

describe('tokenAuth with a function', () => {
  it('asks at the first call, and keeps the token', async () => {
    const provider = numbered();
    const auth = tokenAuth(provider);
    expect(provider).not.toHaveBeenCalled();
    expect(await authenticate(auth)).toEqual({ 'x-auth-token': 'token-1' });
    // Without a wait, once there is one.
    expect(auth.authenticate(request, refuse)).toEqual({ 'x-auth-token': 'token-1' });
    expect(provider).toHaveBeenCalledOnce();
  });

  it('takes a token that is there at once', async () => {
    expect(await authenticate(tokenAuth(() => TOKEN))).toEqual({ 'x-auth-token': TOKEN });
  });

  it('asks once for all calls under way', async () => {
    const provider = numbered();
    const auth = tokenAuth(provider);
    const all = await Promise.all([authenticate(auth), authenticate(auth), authenticate(auth)]);
    expect(new Set(all.map((headers) => headers['x-auth-token']))).toEqual(new Set(['token-1']));
    expect(provider).toHaveBeenCalledOnce();
  });

  it('asks again after the service has refused the token, once for all that were refused', async () => {
    const provider = numbered();
    const auth = tokenAuth(provider);
    await authenticate(auth);
    expect(refused(auth, 'token-1')).toBe(true);
    const first = authenticate(auth);
    expect(refused(auth, 'token-1')).toBe(true);
    const second = authenticate(auth);
    expect(await first).toEqual({ 'x-auth-token': 'token-2' });
    expect(await second).toEqual({ 'x-auth-token': 'token-2' });
    expect(refused(auth, 'token-1')).toBe(true);
    expect(await authenticate(auth)).toEqual({ 'x-auth-token': 'token-2' });
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it.each<[string, () => Promise<string>]>([
    ['rejects', () => Promise.reject(new Error('vault is sealed'))],
    [
      'throws',
      () => {
        throw new Error('vault is sealed');
      },
    ],
  ])('passes on why the function %s to all that wait, and asks the next time', async (_, fail) => {
    const provider = vi.fn(async () => TOKEN).mockImplementationOnce(fail);
    const auth = tokenAuth(provider);
    const waiting = [authenticate(auth), authenticate(auth)];
    const results = await Promise.allSettled(waiting);
    for (const result of results) {
      expect(result).toEqual({ status: 'rejected', reason: new Error('vault is sealed') });
    }
    expect(provider).toHaveBeenCalledOnce();
    expect(await authenticate(auth)).toEqual({ 'x-auth-token': TOKEN });
  });

  it.each(unfit)('refuses a token that is %s, without showing it', async (_, token, reason) => {
    const error: unknown = await authenticate(tokenAuth(() => token)).catch((cause) => cause);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(reason);
    expect(inspect(error)).not.toContain('secret');
  });
});
