import { describe, expect, it } from 'vitest';
import { ConnectionError } from '../errors/connection-error.js';
import { TOKEN, testClient } from '../test-support/test-client.js';

/** Makes a call with a `fetch` that throws; returns its error and the number of attempts. */
async function failureOf(thrown: unknown, method = 'GET') {
  let sends = 0;
  const fetch = () => {
    sends += 1;
    return Promise.reject(thrown);
  };
  const { call } = testClient([], { fetch, retryDelayMs: 0 });
  const error: unknown = await call(method).catch((caught: unknown) => caught);
  return { error, message: String(Object(error).message), sends };
}

const coded = (code: string, syscall?: string, message = 'text') =>
  Object.assign(new Error(message), { code, syscall });
const failed = (cause: unknown) => new TypeError('fetch failed', { cause });
const all = (...errors: unknown[]) =>
  Object.assign(new AggregateError(errors, ''), { code: 'ECONNREFUSED' });
const circle = new Error('round');
circle.cause = circle;

describe('a failure before anything was sent', () => {
  it.each<[string, unknown]>([
    ['a refused connection', failed(coded('ECONNREFUSED', 'connect'))],
    ['no route', failed(coded('EHOSTUNREACH', 'connect'))],
    ['no network', coded('ENETUNREACH', 'connect')],
    ['a host that does not answer', failed(coded('ETIMEDOUT', 'connect'))],
    ['an unknown host', failed(coded('ENOTFOUND', 'getaddrinfo'))],
    ['no name server', failed(coded('EAI_AGAIN', 'getaddrinfo'))],
    ['a connection that took too long', failed(coded('UND_ERR_CONNECT_TIMEOUT'))],
    [
      'all addresses',
      failed(all(coded('ECONNREFUSED', 'connect'), coded('ENETUNREACH', 'connect'))),
    ],
    ['Bun', coded('ConnectionRefused')],
    ['Bun without a socket', coded('FailedToOpenSocket')],
    ...[
      'error sending request for url (http://127.0.0.1:1/a): client error (Connect): tcp connect error: Connection refused (os error 111)',
      'error sending request for url (https://a.example/): error trying to connect: tcp connect error: refused',
      'error sending request for url (https://a.example/): client error (Connect): dns error: failed to lookup address',
    ].map((text): [string, unknown] => [text, new TypeError(text)]),
  ])('lets a POST be repeated: %s', async (_, thrown) => {
    const { error, sends } = await failureOf(thrown, 'POST');
    expect(error).toBeInstanceOf(ConnectionError);
    expect({ isUnsent: Object(error).isUnsent, sends }).toEqual({ isUnsent: true, sends: 3 });
  });

  it.each<[string, unknown]>([
    ['a read', failed(coded('ECONNREFUSED', 'read'))],
    ['a write', failed(coded('EHOSTUNREACH', 'write'))],
    ['a code alone', failed(coded('ECONNREFUSED'))],
    ['a step alone', failed(Object.assign(new Error('x'), { syscall: 'connect' }))],
    ['an unknown host of another step', failed(coded('ENOTFOUND', 'read'))],
    ['a text of a proxy', failed(new Error('connection refused by upstream'))],
    ['another text', new Error('ECONNREFUSED dns error conn refused EAI_AGAIN')],
    ['a text of Deno within another', new Error('proxy: error sending request: dns error')],
    [
      'a request that Deno sent',
      new TypeError(
        'error sending request for url (http://a/): client error (SendRequest): dns error',
      ),
    ],
    [
      'one of two addresses',
      failed(all(coded('ECONNREFUSED', 'connect'), coded('ECONNRESET', 'read'))),
    ],
    ['no address', failed(all())],
    [
      'a code of a wrapper',
      Object.assign(failed(coded('ECONNREFUSED', 'connect')), { code: 'E_PROXY' }),
    ],
    ['a broken handshake', failed(coded('EPROTO', 'write'))],
  ])('is not taken for granted: %s', async (_, thrown) => {
    const { error, sends } = await failureOf(thrown, 'POST');
    expect(error).toBeInstanceOf(ConnectionError);
    expect({ isUnsent: Object(error).isUnsent, sends }).toEqual({ isUnsent: false, sends: 1 });
  });

  it.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('is not repeated by any method after %s', async (code) => {
    for (const method of ['GET', 'POST']) {
      const { error, sends } = await failureOf(failed(coded(code)), method);
      expect(error).toMatchObject({ name: 'ConnectionError', isUnsent: true });
      expect(sends).toBe(1);
    }
  });
});

describe('the reason of a failure', () => {
  const hostile = {
    get message() {
      throw new Error('no message for you');
    },
    get code() {
      throw new Error('no code for you');
    },
    get cause() {
      throw new Error('no cause for you');
    },
    toString() {
      throw new Error('no text for you');
    },
  };
  const closed = new Proxy(
    {},
    {
      get() {
        throw new Error('closed');
      },
      getPrototypeOf() {
        throw new Error('closed');
      },
      ownKeys() {
        throw new Error('closed');
      },
    },
  );

  it.each<[string, unknown, string]>([
    [
      'two causes deep',
      failed(new Error('aborted', { cause: new Error('Proxy response (407)') })),
      'Proxy response (407)',
    ],
    [
      'three causes deep',
      failed(new Error('', { cause: failed(coded('CERT_HAS_EXPIRED', undefined, 'expired')) })),
      'CERT_HAS_EXPIRED: expired',
    ],
    [
      'in a list',
      failed(all(coded('ECONNREFUSED', 'connect', 'connect to ::1'))),
      'ECONNREFUSED: connect to ::1',
    ],
    ['in a circle', circle, 'round'],
    ['in a text', 'proxy is down', 'proxy is down'],
    ['in a text as a cause', failed('down'), 'down'],
    ['in null', null, 'null'],
    ['in undefined', undefined, 'undefined'],
    ['in a symbol', Symbol('odd'), 'Symbol(odd)'],
    ['in a number', 42, '42'],
    ['behind getters that throw', hostile, 'unknown'],
    ['behind a proxy that throws', closed, 'unknown'],
    ['behind a cause that throws', failed(closed), 'fetch failed'],
    ['in a frozen error', Object.freeze(new Error('cold')), 'cold'],
    ['on several lines', new Error('one\r\ntwo\u2028three\u001b[2J'), 'one two three\\u001b[2J'],
  ])('is told when it lies %s', async (_, thrown, reason) => {
    const { error, message } = await failureOf(thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(message).toMatch(/^No answer from the service: /);
    expect(message).toContain(`No answer from the service: ${reason} (GET `);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'ConnectionError', message });
  });

  it('is cut, however long it is', async () => {
    let deep = new Error('x'.repeat(5_000_000));
    for (let depth = 0; depth < 200; depth += 1) deep = new Error('y'.repeat(600), { cause: deep });
    for (const thrown of [
      deep,
      new Error('x'.repeat(5_000_000)),
      all(...Array(1_000).fill(circle)),
    ]) {
      const { error, message } = await failureOf(thrown);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(message.length).toBeLessThan(1_000);
    }
  });
});

describe('a bug in fetch', () => {
  const undefinedValue = Object({}).missing;
  it.each<[string, () => unknown]>([
    ['a variable that does not exist', () => Reflect.get(globalThis, 'eval')('notThere')],
    ['a property of undefined', () => undefinedValue.agent],
    ['a call of something else', () => undefinedValue()],
    ['JSON that is none', () => JSON.parse('{')],
    ['an array of no length', () => Array(-1)],
    ['a header that HTTP does not allow', () => new Headers({ a: 'b\nc' })],
    ['a URL that is none', () => new Request('not a url')],
    [
      'a blocked port',
      () => {
        throw failed(new Error('bad port'));
      },
    ],
    [
      'a header that undici does not send',
      () => {
        throw failed(coded('UND_ERR_INVALID_ARG', undefined, 'invalid connection header'));
      },
    ],
  ])('is a TypeError, thrown once: %s', async (_, run) => {
    let sends = 0;
    const fetch = async () => {
      sends += 1;
      run();
      return new Response('{}');
    };
    const { call } = testClient([], { fetch });
    const error: unknown = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(
      /^TypeError: showInstance: fetch failed before it sent anything: /,
    );
    expect(Object(error).cause).toBeInstanceOf(Error);
    expect(sends).toBe(1);
  });

  it('is that there is none', async () => {
    const { fetch } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, 'fetch');
      const { call } = testClient([], { fetch: undefined });
      await expect(call()).rejects.toThrow(/fetch failed.*globalThis\.fetch is not a function/);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('shows no secret', async () => {
    const { error } = await failureOf(new TypeError(`${TOKEN} is not a header`));
    expect(error).toBeInstanceOf(TypeError);
    expect(`${error} ${Object(error).cause}`).not.toContain(TOKEN);
  });

  it.each<[string, unknown]>([
    ['Node', failed(new Error('other side closed'))],
    ['undici without a cause', new TypeError('fetch failed')],
    ['Chromium', new TypeError('Failed to fetch')],
    ['Chromium, during the answer', new TypeError('network error')],
    ['Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
    ['Safari', new TypeError('Load failed')],
    ['old Safari', new TypeError('The network connection was lost.')],
    ['Safari without a network', new TypeError('The Internet connection appears to be offline.')],
    [
      'Safari without a host',
      new TypeError('A server with the specified hostname could not be found.'),
    ],
    ['React Native', new TypeError('Network request failed')],
    [
      'Deno',
      new TypeError(
        'error sending request for url (https://undefined.example/): invalid peer certificate',
      ),
    ],
    ['Bun', coded('ConnectionClosed')],
    ['workerd', new Error('Network connection lost.')],
    ['an error of another kind', new Error('agent is not a function')],
  ])('is not a failure of the network: %s', async (_, thrown) => {
    const { error, sends } = await failureOf(thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(sends).toBe(3);
  });
});
