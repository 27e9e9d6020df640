import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { secretFields } from '../../generated/service.js';
import { createHttp } from '../http.js';
import {
  networkError,
  type Sent,
  type Step,
  TOKEN,
  testClient,
} from '../test-support/test-client.js';

const SECRET = 'p"a\\s/s wörd';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** All that anybody could print of an error. */
function shownOf(error: unknown): string {
  return [
    String(error),
    Object(error).stack,
    JSON.stringify(error),
    inspect(error, { depth: null, showHidden: true, getters: true }),
  ].join('\n');
}

/** Returns the result of a call with this body and everything that its watchers receive, as one text. */
async function endOf(step: Step, body: unknown = {}, headers: Record<string, string> = {}) {
  const told: unknown[] = [];
  const tell = (event: unknown) => void told.push(event);
  const logger = { debug: tell, info: tell, warn: tell, error: tell };
  const options = { onRequest: tell, onResponse: tell, onRetry: tell, logger, retryDelayMs: 0 };
  const { call } = testClient([step], options);
  const end = call('PUT', { headers }, { body }).catch((thrown: unknown) => thrown);
  await vi.runAllTimersAsync();
  const error = await end;
  return { error, shown: [shownOf(error), ...told.map(shownOf)].join('\n') };
}

const nested = (name: string, value: unknown) => ({ list: [{ kept: 'visible', [name]: value }] });

const quoting: [string, (sent: Sent) => Response][] = [
  ['plain', ({ headers, body }) => new Response(quoteOf(headers, body, String), { status: 400 })],
  [
    'as JSON',
    ({ headers, body }) =>
      Response.json({ error_msg: quoteOf(headers, body, JSON.stringify) }, { status: 400 }),
  ],
  [
    'percent-encoded',
    ({ headers, body }) =>
      new Response(quoteOf(headers, body, encodeURIComponent), { status: 500 }),
  ],
  ['as a field', ({ body }) => Response.json({ sent: JSON.parse(body ?? '') }, { status: 400 })],
  [
    'as the name of a field',
    ({ headers }) => Response.json({ [headers.get('X-Auth-Token') ?? '']: 1 }, { status: 400 }),
  ],
  [
    'in a success that is none',
    ({ headers, body }) => {
      const text = quoteOf(headers, body, String);
      return new Response(text, { headers: { 'Content-Type': 'text/html' } });
    },
  ],
];

function quoteOf(headers: Headers, body: string | undefined, form: (text: string) => string) {
  const secrets: unknown[] = [headers.get('X-Auth-Token')];
  JSON.stringify(JSON.parse(body ?? '{}'), (_, value) => {
    if (typeof value === 'string') secrets.push(value);
    return value;
  });
  return `Refused: ${secrets.map((secret) => form(String(secret))).join(' ')}`;
}

describe('secrets', () => {
  it.each(quoting)('are masked where a service quotes them %s', async (_, step) => {
    const { error, shown } = await endOf(step, nested('password', SECRET));
    expect(error).toBeInstanceOf(Error);
    for (const secret of [TOKEN, SECRET]) {
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(shown).not.toContain(encodeURIComponent(secret));
    }
    expect(shown).toContain('***');
  });

  it.each(secretFields)('are what stands in %s', async (name) => {
    const step = ({ body }: Sent) => Response.json(JSON.parse(body ?? ''), { status: 400 });
    const { error, shown } = await endOf(step, nested(name, 'hidden-1'));
    expect(shown).not.toContain('hidden-1');
    expect(error).toMatchObject({ body: nested(name, '***') });
    expect(shown).toContain('visible');
  });

  it('are what stands in headers of the call that authenticate', async () => {
    const headers = {
      Cookie: 'hidden-1',
      'X-Api-Key': 'hidden-2',
      'Proxy-Authorization': 'hidden-3',
    };
    const step = ({ headers: sent }: Sent) =>
      new Response([...sent].flat().join(' '), { status: 400 });
    const { shown } = await endOf(step, {}, { ...headers, Prefer: 'visible' });
    expect(shown).not.toContain('hidden');
    expect(shown).toContain('visible');
  });

  it('are masked in what hooks are told of a request', async () => {
    const bodies: unknown[] = [];
    const { call } = testClient([200], { onRequest: ({ body }) => void bodies.push(body) });
    await call('PUT', undefined, { body: nested('user_passwd', 'hidden-1') });
    await call('PUT', undefined, { body: nested('user_passwd', 12345678) });
    expect(bodies).toEqual([nested('user_passwd', '***'), nested('user_passwd', '***')]);
  });

  it('are masked in a URL', async () => {
    const urls: unknown[] = [];
    const tell = ({ url }: { url: string }) => void urls.push(url);
    const options = { maxAttempts: 1, onRequest: tell, onResponse: tell };
    const { dms } = testClient([networkError()], options);
    // A path that the description does not have.
    const { request } = createHttp(dms) as unknown as {
      request(...given: unknown[]): Promise<unknown>;
    };
    const query = { password: 'hidden-1', name: 'visible', secret_key: 'hidden/2' };
    const error: unknown = await request('get', '/topics', { params: { query } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(shownOf(error)).not.toContain('hidden');
    const url = 'https://dms.example.com/topics?password=***&name=visible&secret_key=***';
    expect(error).toMatchObject({ url });
    expect(urls).toEqual([url, url]);
  });

  it('are masked in full where one holds another', async () => {
    const body = { password: 'hidden', new_password: 'hidden-and-more' };
    const step = () => new Response('You sent hidden-and-more.', { status: 400 });
    const { error } = await endOf(step, body);
    expect(error).toMatchObject({ body: 'You sent ***.' });
  });

  it('are masked in a failure of fetch that quotes them', async () => {
    const cause = new TypeError('fetch failed', {
      cause: new Error(`refused header ${TOKEN} of ${SECRET}`),
    });
    const { error, shown } = await endOf(cause, { password: SECRET });
    expect(Object(error).message).toContain('refused header *** of ***');
    expect(shown).not.toContain(TOKEN);
    expect(shown).not.toContain(SECRET);
  });

  it('are not in a failure of fetch that shows more in JSON', async () => {
    class HttpError extends Error {
      toJSON() {
        return { headers: { 'x-auth-token': TOKEN } };
      }
    }
    const { error } = await endOf(new HttpError('lost'), {});
    expect(JSON.stringify(Object(error).cause)).not.toContain(TOKEN);
    expect(Object(error).cause).toMatchObject({ message: 'lost' });
  });

  it('of less than four characters stay, as they occur in any text', async () => {
    const step = () => new Response('The answer is abc.', { status: 400 });
    const { error } = await endOf(step, { password: 'abc' });
    expect(error).toMatchObject({ body: 'The answer is abc.' });
  });

  it('leave what is not secret as it came', async () => {
    const body = { error_msg: 'Because.', password: null, list: [1, null, true, { a: 'b' }] };
    const { error } = await endOf(() => Response.json(body, { status: 400 }), {});
    expect(error).toMatchObject({ body });
  });

  it('are not in the client', () => {
    const { dms } = testClient();
    expect(shownOf(dms)).not.toContain(TOKEN);
  });
});
