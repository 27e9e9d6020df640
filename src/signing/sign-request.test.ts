import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalHeaders } from './canonical-headers.js';
import { canonicalRequest } from './canonical-request.js';
import * as nodeDigest from './digest-node.js';
import * as webDigest from './digest-web.js';
import { signRequest } from './sign-request.js';
import { stringToSign } from './string-to-sign.js';

type SignedFields = Parameters<typeof canonicalHeaders>[0];

interface Vector {
  source: string;
  credentials: { accessKey: string; secretKey: string };
  request: { method: string; url: string; headers: SignedFields; body: string };
  canonicalRequest: string[];
  stringToSign: string[];
  authorization: string;
}

const folder = new URL('vectors/', import.meta.url);
const vectors = readdirSync(folder).map((file): Vector => {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
});

describe.each([
  { name: 'node:crypto', ...nodeDigest },
  { name: 'WebCrypto', ...webDigest },
])('signRequest with $name', ({ hmacSha256, sha256Hex }) => {
  it.each(vectors)('agrees with $source', async ({ request, credentials, ...expected }) => {
    const { method, url, body } = request;
    const headers = canonicalHeaders(request.headers);
    const canonical = canonicalRequest({
      method,
      url,
      headers,
      payloadHash: await sha256Hex(body),
    });
    expect(canonical).toBe(expected.canonicalRequest.join('\n'));

    const text = stringToSign(headers.date, await sha256Hex(canonical));
    expect(text).toBe(expected.stringToSign.join('\n'));

    const hmac = hmacSha256(credentials.secretKey);
    const { accessKey } = credentials;
    expect(await signRequest({ method, url, headers, body }, { accessKey, hmac })).toBe(
      expected.authorization,
    );
  });
});
