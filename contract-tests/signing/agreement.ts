import fc from 'fast-check';
import { akskAuth, type OutgoingRequest } from 'otc-dms-kafka';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyCharacter } from '../support/any-character.js';
import { signatureProblem } from '../support/reference-signer.js';
import { strictlyEncoded } from '../support/strictly-encoded.js';

const anyText = fc.string({ unit: anyCharacter, maxLength: 12 });
const plainText = fc.stringMatching(/^[\w.~-]{1,12}$/);
const text = fc.oneof(anyText, plainText);
const visible = fc.stringMatching(/^[\x21-\x7e]{1,40}$/);
const projectId = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefABCDEF'),
  minLength: 32,
  maxLength: 32,
});
// Keys that repeat, are prefixes of each other, or sort differently once encoded.
const queryKey = fc.oneof(
  fc.constantFrom('limit', 'offset', 'a', 'a1', 'a-b', '~', '{', '/', '😀', '\ufffd'),
  text,
);

/** Encodings of this client and of others. */
const encoder = fc.constantFrom(
  strictlyEncoded,
  strictlyEncoded,
  encodeURIComponent,
  (part: string) => strictlyEncoded(part).replace(/%../g, (code) => code.toLowerCase()),
);

const anyRequest = fc.record({
  method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH'),
  host: fc.constantFrom('dms.eu-de.otc.t-systems.com', 'localhost:8080', '[::1]:1234', '127.0.0.1'),
  scheme: fc.constantFrom('https', 'http'),
  encode: encoder,
  segments: fc.array(text, { minLength: 1, maxLength: 5 }),
  query: fc.array(fc.tuple(queryKey, text), { maxLength: 5 }),
  body: fc.option(fc.oneof(fc.json(), fc.string({ unit: anyCharacter })), { nil: undefined }),
  headers: fc.record(
    { 'content-type': fc.constantFrom('application/json', ' text/plain;  a=b '), other: visible },
    { requiredKeys: [] },
  ),
  accessKey: visible,
  secretKey: visible,
  securityToken: fc.option(visible, { nil: undefined }),
  projectId: fc.option(projectId, { nil: undefined }),
  nowMs: fc.integer({ min: 0, max: Date.UTC(9999, 0) }),
});

/** Parts of a request that have no influence on its signature. */
const rest: Omit<OutgoingRequest, 'method' | 'url' | 'headers' | 'body'> = {
  operationId: 'listInstances',
  callId: 1,
  settings: {
    timeoutMs: 30_000,
    deadlineMs: 120_000,
    maxAttempts: 3,
    retryDelayMs: 500,
    maxRetryDelayMs: 20_000,
    maxAnswerBytes: 64 * 2 ** 20,
  },
  endsAtMs: Infinity,
  signal: undefined,
  attemptSignal: undefined,
  attempt: 1,
  isRepeatable: true,
};

/**
 * Tests that `akskAuth` signs as the independent implementation does.
 *
 * With Node's digests. A test beside `akskAuth` compares them with WebCrypto.
 *
 * @param numRuns number of random requests.
 */
export function testAgreement(numRuns: number): void {
  describe('akskAuth', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['Date'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it(`agrees with the independent implementation for ${numRuns} random requests`, async () => {
      const property = fc.asyncProperty(anyRequest, async (given) => {
        vi.setSystemTime(given.nowMs);
        const { method, encode, body, headers, accessKey, secretKey } = given;
        const path = given.segments.map((segment) => `/${encode(segment)}`).join('');
        const query = given.query.map((pair) => pair.map(encode).join('=')).join('&');
        const target = query === '' ? path : `${path}?${query}`;
        const { securityToken, projectId } = given;
        const auth = akskAuth({ accessKey, secretKey, securityToken, projectId });
        const url = `${given.scheme}://${given.host}${target}`;
        const added = await auth.authenticate({ ...rest, method, url, headers, body }, () =>
          Promise.reject(new Error('unexpected request')),
        );
        const received = {
          method,
          target,
          headers: { ...headers, ...added, host: given.host },
          body: Buffer.from(body ?? ''),
        };
        expect(signatureProblem(received, { accessKey, secretKey })).toBeUndefined();
      });
      await fc.assert(property, { numRuns });
    }, 120_000);
  });
}
