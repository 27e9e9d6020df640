import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { operationWhere, silence, TOKEN, testClient } from '../test-support/test-client.js';
import type { CallOptions } from '../wire/call-settings.js';

const [operationId] = operationWhere(({ method, query }) => method === 'GET' && !query);

/** A signal as polyfills make them. */
class OtherSignal extends EventTarget {
  aborted = false;
  reason: unknown;
  abort(reason: unknown) {
    Object.assign(this, { aborted: true, reason });
    this.dispatchEvent(new Event('abort'));
  }
}

function calling(options: unknown) {
  const { call, sent } = testClient();
  // A cast, because JavaScript callers pass what the type forbids.
  return { end: call('GET', options as CallOptions), sent };
}

describe('the options of a call', () => {
  it('may be left out, all or each', async () => {
    await calling(undefined).end;
    await calling({}).end;
    await calling({ timeoutMs: undefined, signal: undefined, headers: undefined }).end;
  });

  it('add headers, which never replace the credential', async () => {
    const { end, sent } = calling({ headers: { Prefer: 'code=404', 'x-Auth-token': 'other' } });
    await end;
    expect(sent[0]?.headers.get('Prefer')).toBe('code=404');
    expect(sent[0]?.headers.get('X-Auth-Token')).toBe(TOKEN);
  });

  it.each<[string, HeadersInit]>([
    ['Headers', new Headers({ Prefer: 'code=404' })],
    ['pairs', [['Prefer', 'code=404']]],
  ])('take headers in the forms of fetch: %s', async (_, headers) => {
    const { end, sent } = calling({ headers });
    await end;
    expect(Object(sent[0]?.init.headers)).toEqual({ prefer: 'code=404', 'x-auth-token': TOKEN });
  });

  it.each<[string, unknown]>([
    ['an object', { 'X-A': 'a', 'X-B': undefined, 'X-C': null, 'X-D': 1 }],
    [
      'pairs',
      [
        ['X-A', 'a'],
        ['X-B', undefined],
        ['X-C', null],
        ['X-D', 1],
      ],
    ],
    [
      'a map',
      new Map<string, unknown>([
        ['X-A', 'a'],
        ['X-B', null],
        ['X-D', 1],
      ]),
    ],
  ])('leave out undefined and null from headers: %s', async (_, headers) => {
    const { end, sent } = calling({ headers });
    await end;
    expect([...(sent[0]?.headers ?? [])]).toEqual([
      ['x-a', 'a'],
      ['x-auth-token', TOKEN],
      ['x-d', '1'],
    ]);
  });

  it.each([
    ['a polyfill', () => new OtherSignal()],
    [
      'another realm',
      () => runInNewContext('Object.create(signal)', { signal: new OtherSignal() }),
    ],
  ])('take a signal of %s', async (_, create) => {
    const signal = create();
    await calling({ signal }).end;
    const { call } = testClient([silence]);
    const end = call('GET', { signal }).catch((error: unknown) => error);
    signal.abort('enough');
    expect(await end).toBe('enough');
  });

  it.each<[string, unknown, RegExp]>([
    ['null', null, /options must be one object/],
    ['a text', 'x', /options must be one object/],
    ['an unknown name', { header: {} }, /unknown option "header"; known are .*headers/],
    ['an option of the client', { maxConcurrency: 1 }, /unknown option "maxConcurrency"/],
    ['a list', [{ timeoutMs: 5 }], /options must be one object/],
    [
      'half an attempt',
      { maxAttempts: 1.5 },
      /"maxAttempts" must be a whole number from 1, not 1\.5/,
    ],
    ['NaN attempts', { maxAttempts: Number.NaN }, /"maxAttempts" must .* not NaN/],
    [
      'digits for attempts',
      { maxAttempts: '3' },
      /"maxAttempts" must be of type number, not string/,
    ],
    ['half a signal', { signal: { aborted: false } }, /"signal" must be an AbortSignal/],
    ['an event target', { signal: new EventTarget() }, /"signal" must be an AbortSignal/],
    ['an object in a header', { headers: { a: {} } }, /HTTP does not allow/],
    ['a symbol in a header', { headers: { a: Symbol('MIIEsecret') } }, /HTTP does not allow/],
    ['a text for a time', { timeoutMs: '5' }, /"timeoutMs" must be of type number, not string/],
    ['less than nothing', { deadlineMs: -1 }, /"deadlineMs" must be a number from 1, not -1/],
    ['a text for a signal', { signal: 'x' }, /"signal" must be of type object/],
    ['a controller for a signal', { signal: new AbortController() }, /must be an AbortSignal/],
    ['headers as a text', { headers: 'X-A: MIIEsecret' }, /"headers" must be of type object/],
    ['a header name with a blank', { headers: { 'X A': 'MIIEsecret' } }, /HTTP does not allow/],
    ['a line break in a header', { headers: { a: 'MIIEsecret\nb' } }, /HTTP does not allow/],
    ['a header beyond Latin-1', { headers: { a: 'MIIEsecret\u2020' } }, /HTTP does not allow/],
  ])('refuse %s, and send nothing', async (_, options, message) => {
    const { end, sent } = calling(options);
    const error: unknown = await end.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain(`${operationId}: `);
    expect(String(error)).not.toContain('MIIEsecret');
    expect(sent).toEqual([]);
  });
});
