import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as nodeDigest from '../signing/digest-node.js';
import * as webDigest from '../signing/digest-web.js';
import { defaultSettings } from '../wire/call-settings.js';
import { encodeComponent } from '../wire/encode.js';

// Any character but surrogates. The unit `binary` fills a map with all of them first.
const unit = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));
const text = fc.string({ unit, minLength: 1, maxLength: 12 });
const visible = fc.stringMatching(/^[\x21-\x7e]{1,40}$/);

const anyRequest = fc.record({
  method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH'),
  segments: fc.array(text, { minLength: 1, maxLength: 5 }),
  query: fc.array(fc.tuple(text, text), { maxLength: 5 }),
  body: fc.option(fc.oneof(fc.json(), fc.string({ unit })), { nil: undefined }),
  headers: fc.record({ 'content-type': fc.constant('application/json') }, { requiredKeys: [] }),
  accessKey: visible,
  secretKey: visible,
  securityToken: fc.option(visible, { nil: undefined }),
  projectId: fc.option(fc.constantFrom('0a'.repeat(16), 'F9'.repeat(16)), { nil: undefined }),
});
type Given = typeof anyRequest extends fc.Arbitrary<infer Value> ? Value : never;

const anyTime = fc.integer({ min: 0, max: Date.UTC(9999, 0) });
const twenty = { minLength: 20, maxLength: 20 };

/** Loads `akskAuth` with one of the two modules that `#digest` stands for. */
async function akskAuthWith(digest: typeof nodeDigest | typeof webDigest) {
  vi.resetModules();
  vi.doMock('#digest', () => digest);
  const { akskAuth } = await import('./aksk-auth.js');
  return akskAuth;
}

afterEach(() => {
  vi.doUnmock('#digest');
  vi.resetModules();
  vi.useRealTimers();
});

describe('akskAuth', () => {
  it('adds the same headers with WebCrypto as with node:crypto to 2,000 random requests', async () => {
    const withNode = await akskAuthWith(nodeDigest);
    const withWeb = await akskAuthWith(webDigest);
    vi.useFakeTimers({ toFake: ['Date'] });
    const property = fc.asyncProperty(
      anyTime,
      fc.array(anyRequest, twenty),
      async (nowMs, requests) => {
        vi.setSystemTime(nowMs);
        // Side by side, as WebCrypto works in another thread.
        await Promise.all(requests.map(compare));
      },
    );
    const compare = async (given: Given) => {
      const { method, headers, body, segments, query, ...options } = given;
      const path = segments.map((segment) => `/${encodeComponent(segment)}`).join('');
      const pairs = query.map((pair) => pair.map(encodeComponent).join('=')).join('&');
      const request = {
        ...{ operationId: 'listInstances', callId: 1, settings: defaultSettings },
        ...{ endsAtMs: Infinity, signal: undefined, attemptSignal: undefined },
        ...{ attempt: 1, isRepeatable: true, method, headers, body },
        url: `https://dms.eu-de.otc.t-systems.com${path}?${pairs}`,
      };
      const unexpected = () => Promise.reject(new Error('unexpected request'));
      const signed = await withWeb(options).authenticate(request, unexpected);
      expect(signed).toHaveProperty('authorization');
      expect(signed).toEqual(await withNode(options).authenticate(request, unexpected));
    };
    await fc.assert(property, { numRuns: 50 });
  }, 60_000);
});
