import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as nodeDigest from '../../src/signing/digest-node.js';
import * as webDigest from '../../src/signing/digest-web.js';
import { defaultSettings } from '../../src/wire/call-settings.js';
import { encodeComponent } from '../../src/wire/encode.js';
import { signatureProblem } from '../support/reference-signer.js';

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const plainText = fc.stringMatching(/^[\w.~-]{1,12}$/);
const text = fc.oneof(anyText, plainText);
const visible = fc.stringMatching(/^[\x21-\x7e]{1,40}$/);
// Keys that repeat, start each other, or change their order when they are encoded.
const queryKey = fc.oneof(
  fc.constantFrom('limit', 'offset', 'a', 'a1', 'a-b', '~', '{', '/', '😀', '\ufffd'),
  text,
);

/** As this client encodes, and as others may. */
const encoder = fc.constantFrom(
  encodeComponent,
  encodeComponent,
  encodeURIComponent,
  (part: string) => encodeComponent(part).replace(/%../g, (code) => code.toLowerCase()),
);

const anyRequest = fc.record({
  method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH'),
  host: fc.constantFrom('dms.eu-de.otc.t-systems.com', 'localhost:8080', '[::1]:1234', '127.0.0.1'),
  scheme: fc.constantFrom('https', 'http'),
  encode: encoder,
  segments: fc.array(text, { minLength: 1, maxLength: 5 }),
  query: fc.array(fc.tuple(queryKey, text), { maxLength: 5 }),
  body: fc.option(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), { nil: undefined }),
  headers: fc.record(
    { 'content-type': fc.constantFrom('application/json', ' text/plain;  a=b '), other: visible },
    { requiredKeys: [] },
  ),
  accessKey: visible,
  secretKey: visible,
  securityToken: fc.option(visible, { nil: undefined }),
  projectId: fc.option(visible, { nil: undefined }),
  nowMs: fc.integer({ min: 0, max: Date.UTC(9999, 0) }),
});

describe.each([
  { name: 'node:crypto', digest: nodeDigest, runs: 10_000 },
  // All but the digests is the same, and each of these takes three turns of the event loop.
  { name: 'WebCrypto', digest: webDigest, runs: 2_000 },
])('akskAuth with $name', ({ digest, runs }) => {
  beforeEach(() => {
    vi.doMock('#digest', () => digest);
    vi.resetModules();
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.doUnmock('#digest');
    vi.useRealTimers();
  });

  it(`agrees with the independent implementation for ${runs} random requests`, async () => {
    const { akskAuth } = await import('../../src/auth/aksk-auth.js');
    const property = fc.asyncProperty(anyRequest, async (given) => {
      vi.setSystemTime(given.nowMs);
      const { method, encode, body, headers, accessKey, secretKey } = given;
      const path = given.segments.map((segment) => `/${encode(segment)}`).join('');
      const query = given.query.map((pair) => pair.map(encode).join('=')).join('&');
      const target = query === '' ? path : `${path}?${query}`;
      const { securityToken, projectId } = given;
      const auth = akskAuth({ accessKey, secretKey, securityToken, projectId });
      const added = await auth.authenticate(
        {
          operationId: 'listInstances',
          callId: 1,
          settings: defaultSettings,
          endsAtMs: Infinity,
          signal: undefined,
          attemptSignal: undefined,
          method,
          url: `${given.scheme}://${given.host}${target}`,
          headers,
          body,
          attempt: 1,
          isRepeatable: true,
        },
        () => Promise.reject(new Error('unexpected request')),
      );
      const received = {
        method,
        target,
        headers: { ...headers, ...added, host: given.host },
        body: Buffer.from(body ?? ''),
      };
      expect(signatureProblem(received, { accessKey, secretKey })).toBeUndefined();
    });
    await fc.assert(property, { numRuns: runs });
  }, 120_000);
});
