import { describe, expect, it } from 'vitest';
import { testClient } from '../test-support/test-client.js';
import type { RequestEvent } from '../transport/watchers.js';

const secret = 'a-secret-value';

/** Headers that no request can have. A cast at use: JavaScript callers return anything. */
const refused: [string, object][] = [
  ['a line break', { 'x-token': `${secret}\r\nx-admin: true` }],
  ['a zero', { 'x-token': `${secret}\0` }],
  ['a character outside Latin-1', { 'x-token': `${secret}€` }],
  ['a number', { 'x-token': 12345678 }],
  ['a list', { 'x-token': [secret] }],
  ['an object', { 'x-token': { secret } }],
  ['a blank in the name', { [`${secret} b`]: 'c' }],
  ['a line break in the name', { [`${secret}\n`]: 'c' }],
  ['no name', { '': secret }],
];

async function endOf(options: Parameters<typeof testClient>[1]) {
  const { call, sent } = testClient([200], options);
  const end: unknown = await call().catch((error: unknown) => error);
  return { end, sent };
}

describe.each([
  [
    'option "onRequest"',
    (added: object) => ({
      onRequest: ({ headers }: RequestEvent) => void Object.assign(headers, added),
    }),
  ],
  [
    'auth.authenticate',
    (added: object) => ({ auth: { authenticate: async () => added as Record<string, string> } }),
  ],
] as const)('headers of %s', (owner, optionsWith) => {
  it.each(refused)('are refused before they are sent: %s', async (_, added) => {
    const { end, sent } = await endOf(optionsWith(added));
    expect(end).toBeInstanceOf(TypeError);
    expect(String(end)).toContain(owner);
    expect(String(end)).not.toContain(secret);
    expect(String(end)).not.toContain('12345678');
    expect(sent).toEqual([]);
  });

  it('are sent without undefined and null, and as HTTP allows', async () => {
    const added = { 'X-One': 'wört\t1', 'x-two': undefined, 'x-three': null, 'x!#$%&*+.^`|~': '' };
    const { sent } = await endOf(optionsWith(added));
    const headers = sent[0]?.headers;
    expect(headers?.get('x-one')).toBe('wört\t1');
    expect([headers?.has('x-two'), headers?.has('x-three')]).toEqual([false, false]);
    expect(headers?.get('x!#$%&*+.^`|~')).toBe('');
  });
});

it.each([undefined, null, 'text', 42])('a credential that returns %j is refused', async (value) => {
  // A cast: JavaScript callers return anything.
  const { end, sent } = await endOf({ auth: { authenticate: () => value as never } });
  expect(end).toBeInstanceOf(TypeError);
  expect(String(end)).toContain('auth.authenticate must give an object of headers.');
  expect(sent).toEqual([]);
});
