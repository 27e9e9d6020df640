import * as crypto from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as nodeDigest from './digest-node.js';
import * as webDigest from './digest-web.js';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
// No key is empty; one longer than a block of SHA-256 (64 bytes) is hashed first.
const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 });

function hashAlone(data: string): string {
  return crypto.createHash('sha256').update(data).digest('hex');
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
});

describe.each([
  { name: 'node:crypto', ...nodeDigest },
  { name: 'WebCrypto', ...webDigest },
])('digests with $name', ({ sha256Hex, hmacSha256 }) => {
  it('hash as createHash does', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (data) => {
        expect(await sha256Hex(data)).toBe(hashAlone(data));
      }),
    );
  });

  it('authenticate as createHmac does, again and again with one key', async () => {
    await fc.assert(
      fc.asyncProperty(key, text, text, async (secret, ...texts) => {
        const hmac = hmacSha256(secret);
        for (const data of texts) {
          const expected = crypto.createHmac('sha256', secret).update(data).digest('hex');
          expect(await hmac(data)).toBe(expected);
        }
      }),
    );
  });
});

describe('sha256Hex with node:crypto', () => {
  it('does without crypto.hash, which some runtimes lack', async () => {
    // A cast, because the types know of Node alone.
    const without = { ...crypto, hash: undefined } as unknown as typeof crypto;
    const load = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(without);
    vi.resetModules();
    const { sha256Hex } = await import('./digest-node.js');
    expect(sha256Hex('text')).toBe(hashAlone('text'));
    expect(load).toHaveBeenCalledOnce();
  });
});

describe('hmacSha256 with WebCrypto', () => {
  it('imports the key once', async () => {
    const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey');
    const hmac = webDigest.hmacSha256('key');
    await Promise.all([hmac('a'), hmac('b')]);
    expect(importKey).toHaveBeenCalledOnce();
  });

  it.each([undefined, {}])('says where a browser has it when crypto is %s', (crypto) => {
    vi.stubGlobal('crypto', crypto);
    expect(() => webDigest.hmacSha256('geheim')).toThrow(/https or localhost/);
    expect(() => webDigest.hmacSha256('geheim')).not.toThrow(/geheim/);
  });
});
