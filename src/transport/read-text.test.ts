import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { testClient } from '../test-support/test-client.js';

/** Returns a stream of these pieces, or of the last one for ever; tells when it is cancelled. */
function streamOf(pieces: readonly (Uint8Array | string)[], isEndless = false, everyMs = 0) {
  const cancelled = vi.fn();
  let pulls = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (everyMs) await setTimeout(everyMs);
      const piece = pieces[isEndless ? Math.min(pulls, pieces.length - 1) : pulls];
      pulls += 1;
      if (piece === undefined) controller.close();
      else controller.enqueue(typeof piece === 'string' ? bytesOf(piece) : piece);
    },
    cancel: cancelled,
  });
  return { body, cancelled };
}

// A Response made of a text would say that it is plain text.
const bytesOf = (text: string) => new TextEncoder().encode(text);

const tooLarge = /^\d+: the answer is larger than maxAnswerBytes, 1000; raise it, or ask for fewer/;

describe('maxAnswerBytes', () => {
  it.each([200, 201, 401, 404, 429, 500, 503])(
    'ends a call with status %i at once, and does not repeat it',
    async (status) => {
      const { body, cancelled } = streamOf(['[1,', '1,'.repeat(300)], true);
      const headers = { 'X-Request-Id': 'r-1', 'Retry-After': '0' };
      const { call, sent } = testClient([() => new Response(body, { status, headers })]);
      const error = await call('GET', { maxAnswerBytes: 1000 }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(Object(error).message).toMatch(tooLarge);
      expect(error).toMatchObject({ status, requestId: 'r-1', attempts: 1, method: 'GET' });
      expect(cancelled).toHaveBeenCalledOnce();
      expect(sent).toHaveLength(1);
    },
  );

  it.each([
    ['of unknown length', {}],
    [
      'whose length is that of its compressed form',
      { 'Content-Length': '9', 'Content-Encoding': 'br' },
    ],
    ['that is longer than it says', { 'Content-Length': '9' }],
    ['with a length that is no number', { 'Content-Length': 'nine' }],
    ['that says how long it is', { 'Content-Length': '1001' }],
  ])('counts the bytes of an answer %s', async (_, headers) => {
    const { call } = testClient([() => new Response(bytesOf(`"${'x'.repeat(999)}"`), { headers })]);
    await expect(call('GET', { maxAnswerBytes: 1000 })).rejects.toThrow(tooLarge);
    expect(await call('GET', { maxAnswerBytes: 1001 })).toBe('x'.repeat(999));
    expect(await call('GET', { maxAnswerBytes: Infinity })).toBe('x'.repeat(999));
  });

  it('counts the bytes of an answer that has only text()', async () => {
    const answer = {
      status: 200,
      headers: new Headers(),
      text: async () => `"${'€'.repeat(333)}"`,
    };
    const fetch = async () => answer;
    const { call } = testClient([], { fetch });
    await expect(call('GET', { maxAnswerBytes: 1000 })).rejects.toThrow(tooLarge);
    expect(await call('GET', { maxAnswerBytes: 1001 })).toBe('€'.repeat(333));
  });

  it('is 64 MB by default', { timeout: 30_000 }, async () => {
    const half = new Uint8Array(2 ** 25);
    const { call } = testClient([() => new Response(streamOf(['1', half, half]).body)]);
    await expect(call()).rejects.toThrow(/maxAnswerBytes, 67108864;/);
  });

  it('can be set for the client', async () => {
    const { call } = testClient([() => new Response(bytesOf('[1,2,3]'))], { maxAnswerBytes: 6 });
    await expect(call()).rejects.toBeInstanceOf(InvalidResponseError);
    expect(await call('GET', { maxAnswerBytes: 7 })).toEqual([1, 2, 3]);
  });

  it.each([0, -1, Number.NaN, '1000', 2n])('cannot be %s', async (maxAnswerBytes) => {
    const { call } = testClient();
    // A cast: JavaScript callers pass anything.
    const options = { maxAnswerBytes: maxAnswerBytes as number };
    await expect(call('GET', options)).rejects.toThrow(/option "maxAnswerBytes" must be/);
    expect(() => testClient([], options)).toThrow(/option "maxAnswerBytes" must be/);
  });

  it('stops reading an answer that nobody waits for, even when fetch ignores the signal', async () => {
    const { body, cancelled } = streamOf(['x'], true, 1);
    const controller = new AbortController();
    const { call } = testClient([() => new Response(body)]);
    const promised = call('GET', { signal: controller.signal });
    await vi.waitFor(() => expect(body.locked).toBe(true));
    controller.abort('enough');
    await expect(promised).rejects.toBe('enough');
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
  });
});

describe('a text that is read in pieces', () => {
  const text = '{"a":"ä€😀\u2028\ufeff"}';
  const bytes = bytesOf(text);

  it.each([1, 2, 3, 5, bytes.length])('is whole in pieces of %i bytes', async (size) => {
    const count = Math.ceil(bytes.length / size);
    const pieces = Array.from({ length: count }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    const { call } = testClient([() => new Response(streamOf(pieces).body)]);
    expect(await call()).toEqual(JSON.parse(text));
  });

  it.each<[string, number[]]>([
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x31]],
    ['bytes that are no UTF-8', [0x22, 0xff, 0xc3, 0x28, 0x22]],
    ['a character that is cut', [0x22, 0xe2, 0x82]],
    ['nothing', []],
  ])('is read as text() does: %s', async (_, given) => {
    const piece = Uint8Array.from(given);
    const outcomes = [
      { body: streamOf([piece]).body },
      { text: () => new Response(piece).text() },
    ].map(async (parts) => {
      const answer = { status: 409, headers: new Headers(), text: async () => '', ...parts };
      const { call } = testClient([], { fetch: async () => answer });
      const error: unknown = await call().catch((thrown: unknown) => thrown);
      return Object(error).body;
    });
    const [streamed, whole] = await Promise.all(outcomes);
    expect(streamed).toEqual(whole);
  });
});
