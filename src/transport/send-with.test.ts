import { describe, expect, it } from 'vitest';
import { ConnectionError, TimeoutError } from '../errors/connection-error.js';
import { DmsError } from '../errors/dms-error.js';
import { answer, networkError, type Step, TOKEN, testClient } from '../test-support/test-client.js';

const once = { maxAttempts: 1 };

async function failureOf(step: Step, method = 'GET', args?: object): Promise<unknown> {
  const { call } = testClient([step], once);
  return call(method, undefined, args).catch((error: unknown) => error);
}

/** A step that fails with anything, as a `fetch` of someone else may. */
const failing = (cause: unknown) => () => Promise.reject(cause);

describe('sendWith', () => {
  it('asks fetch not to follow redirects', async () => {
    const { call, sent } = testClient();
    await call();
    expect(sent[0]?.init.redirect).toBe('manual');
  });

  it('sends a body only where there is one', async () => {
    const { call, sent } = testClient();
    await call('GET');
    await call('POST', undefined, { body: { name: 'orders' } });
    expect(sent.map(({ body }) => body)).toEqual([undefined, '{"name":"orders"}']);
    const types = sent.map(({ headers }) => headers.get('Content-Type'));
    expect(types).toEqual([null, 'application/json']);
  });

  it('reports a failed fetch as ConnectionError, with the cause', async () => {
    const cause = networkError('ECONNREFUSED');
    const { call } = testClient([cause], once);
    const error: unknown = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^No answer from the service: ECONNREFUSED: long text \(GET https:/,
      ),
      method: 'GET',
      attempts: 1,
      isUnsent: true,
      cause,
    });
  });

  it.each<[string, unknown, string]>([
    ['a code inside', networkError('ECONNRESET'), 'ECONNRESET: long text'],
    ['a code of its own', Object.assign(new Error('long'), { code: 'EPIPE' }), 'EPIPE: long'],
    ['a message inside', new TypeError('fetch failed', { cause: new Error('cut') }), 'cut'],
    ['a message', new TypeError('Failed to fetch'), 'Failed to fetch'],
    ['a number for a code', new DOMException('took too long', 'TimeoutError'), 'took too long'],
    ['no more than a text', 'proxy is down', 'proxy is down'],
    ['nothing', undefined, 'undefined'],
  ])('tells the reason of an error with %s', async (_, cause, reason) => {
    const error = await failureOf(failing(cause));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toContain(`No answer from the service: ${reason} (GET `);
  });

  it.each([
    ['ECONNRESET', false],
    ['UND_ERR_SOCKET', false],
    ['UND_ERR_HEADERS_TIMEOUT', false],
    ['ECONNREFUSED', true],
    ['ENOTFOUND', true],
    ['EAI_AGAIN', true],
    ['ENETUNREACH', true],
    // Bun.
    ['ConnectionRefused', true],
  ])('knows of %s whether the request was sent', async (code, isUnsent) => {
    expect(await failureOf(networkError(code))).toMatchObject({ isUnsent });
  });

  it('reports an answer that breaks off as ConnectionError', async () => {
    const body = () =>
      new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    const error = await failureOf(() => new Response(body()));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message: expect.stringContaining('The answer broke off: terminated'),
      isUnsent: false,
    });
  });

  it('takes no broken answer for an unsent request', async () => {
    const body = () =>
      new ReadableStream({ pull: (controller) => controller.error(networkError('ECONNREFUSED')) });
    expect(await failureOf(() => new Response(body()))).toMatchObject({ isUnsent: false });
  });

  it('passes an error of ours through', async () => {
    const error = new DmsError('mine');
    expect(await failureOf(failing(error))).toBe(error);
  });

  it.each([undefined, null, 'text', {}, { status: 200, json: async () => ({}) }])(
    'refuses an answer that is no Response, once: %j',
    async (other) => {
      // A cast, because this is what a stub in JavaScript gives.
      const { call, sent } = testClient([() => other as unknown as Response]);
      const error: unknown = await call().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toContain('option "fetch" must return a Response.');
      expect(sent).toHaveLength(1);
    },
  );

  it('reads every answer to its end, also one that is repeated', async () => {
    const answers: Response[] = [];
    const step = () => {
      const response = answer(503, { 'Retry-After': '0' });
      answers.push(response);
      return response;
    };
    const { call } = testClient([step]);
    await call().catch(() => {});
    expect(answers.map(({ bodyUsed }) => bodyUsed)).toEqual([true, true, true]);
  });

  it('shows no credential that the runtime quotes, not in the cause either', async () => {
    const cause = new TypeError(`Invalid header value: "${TOKEN}"`);
    const error = await failureOf(failing(cause));
    expect(String(error)).toContain('Invalid header value: "***"');
    expect(`${error} ${Object(error).stack} ${Object(error).cause.stack}`).not.toContain(TOKEN);
  });
});
