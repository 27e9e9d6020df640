import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { tokenAuth } from './token-auth.js';

const TOKEN = 'MIIEsecret+/=';

describe('tokenAuth', () => {
  it('adds the token to a copy of the request', async () => {
    const request = new Request('https://dms.example.com/', { method: 'POST', body: 'text' });
    const authenticated = await tokenAuth(TOKEN).authenticate(request);
    expect(authenticated.headers.get('X-Auth-Token')).toBe(TOKEN);
    expect(await authenticated.text()).toBe('text');
    expect(request.headers.has('X-Auth-Token')).toBe(false);
  });

  it('replaces a token that the caller set as a header', async () => {
    const request = new Request('https://dms.example.com/', {
      headers: { 'x-auth-token': 'other' },
    });
    const authenticated = await tokenAuth(TOKEN).authenticate(request);
    expect(authenticated.headers.get('X-Auth-Token')).toBe(TOKEN);
  });

  it('never shows the token', () => {
    const auth = tokenAuth(TOKEN);
    const shown = [
      inspect(auth, { depth: null, showHidden: true }),
      JSON.stringify(auth),
      `${auth}`,
    ];
    expect(shown.join()).not.toContain('secret');
  });

  it.each([
    ['empty', '', /empty/],
    ['ended by a line break', `${TOKEN}\n`, /whitespace/],
    ['in two words', `${TOKEN} ${TOKEN}`, /whitespace/],
    ['holding a control character', `${TOKEN}\u0000`, /control/],
    ['not ASCII', `${TOKEN}é`, /non-ASCII/],
  ])('refuses a token that is %s, without showing it', (_, token, reason) => {
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
