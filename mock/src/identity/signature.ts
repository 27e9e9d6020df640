import { hmacSha256, sha256Hex } from '#digest';
import { canonicalHeaders } from '../../../src/signing/canonical-headers.js';
import { canonicalRequest } from '../../../src/signing/canonical-request.js';
import { fromSdkDate } from '../../../src/signing/sdk-date.js';
import { ALGORITHM, stringToSign } from '../../../src/signing/string-to-sign.js';
import type { MockRequest } from '../message.js';

/** The only key pair that the mock knows. */
export const mockKey = {
  accessKey: 'MOCKACCESSKEY00000000',
  secretKey: 'mock-secret-key-0000000000000000000000000',
};

// As a service of the same family refuses them (huaweicloud-sdk-java-v3, issue 44).
const maxSkewMs = 15 * 60_000;

/** Whether a request is signed with `SDK-HMAC-SHA256`. */
export function isSigned({ headers }: Pick<MockRequest, 'headers'>): boolean {
  return headers.authorization?.startsWith(ALGORITHM) === true;
}

/**
 * Returns the problem of a signature; undefined when it is right.
 *
 * @param nowMs time of this machine: clients sign with that clock, not with the mock's.
 */
export async function signatureProblem(
  { method, target, headers, body }: MockRequest,
  nowMs: number,
): Promise<string | undefined> {
  const parts = parseAuthorization(headers.authorization ?? '');
  if (!parts) {
    return `must have the form ${ALGORITHM} Access=<key>, SignedHeaders=<names>, Signature=<hex>`;
  }
  if (parts.accessKey !== mockKey.accessKey) {
    return `has an unknown access key; the mock knows ${mockKey.accessKey} only`;
  }
  const date = headers['x-sdk-date'];
  if (date === undefined) return 'needs the header x-sdk-date beside it';
  const skewMs = fromSdkDate(date) - nowMs;
  // Also true for a date that is none.
  if (!(Math.abs(skewMs) <= maxSkewMs)) {
    return `has a date that is more than 15 minutes off: x-sdk-date is ${date}`;
  }
  const missing = parts.signedHeaders.filter((name) => headers[name] === undefined);
  if (missing.length > 0) return `signs headers that were not sent: ${missing.join(', ')}`;
  if (!parts.signedHeaders.includes('x-sdk-date')) return 'must sign the header x-sdk-date';
  const sent = Object.fromEntries(parts.signedHeaders.map((name) => [name, headers[name]]));
  const canonical = canonicalRequest({
    method,
    // Only path and query are signed.
    url: `http://mock${target.split('#', 1)[0]}`,
    headers: canonicalHeaders({ ...sent, 'x-sdk-date': date }),
    payloadHash: headers['x-sdk-content-sha256'] ?? (await sha256Hex(body)),
  });
  const hmac = hmacSha256(mockKey.secretKey);
  const expected = await hmac(stringToSign(date, await sha256Hex(canonical)));
  if (expected === parts.signature) return undefined;
  // Wrong signatures are hard to explain otherwise. The canonical request holds no secret.
  return `has the signature of another secret key or request; the canonical request is ${JSON.stringify(canonical.slice(0, 1000))}`;
}

function parseAuthorization(text: string) {
  const fields = new Map(
    text
      .slice(ALGORITHM.length)
      .split(',')
      .map((field) => {
        const [name = '', ...value] = field.trim().split('=');
        return [name, value.join('=')];
      }),
  );
  const [accessKey, names, signature] = ['Access', 'SignedHeaders', 'Signature'].map((name) =>
    fields.get(name),
  );
  if (!accessKey || !names || !signature) return undefined;
  return { accessKey, signature, signedHeaders: names.toLowerCase().split(';') };
}
