import { sha256Hex } from '#digest';
import type { CanonicalHeaders } from './canonical-headers.js';
import { canonicalRequest } from './canonical-request.js';
import { ALGORITHM, stringToSign } from './string-to-sign.js';

/** The parts of a request that its signature covers. */
export interface RequestToSign {
  readonly method: string;
  /** Absolute URL with a path, as it is sent. */
  readonly url: string;
  readonly headers: CanonicalHeaders;
  readonly body?: string | undefined;
}

/** An access key and the function that signs with its secret key. */
export interface Credentials {
  readonly accessKey: string;
  /** Computes HMAC-SHA256 with the secret key, in hexadecimal: `hmacSha256(secretKey)`. */
  readonly hmac: (text: string) => Digest;
}

/** A digest, at once in Node and later elsewhere: `#digest` is chosen by the runtime. */
type Digest = string | Promise<string>;

// Most requests have no body.
let hashOfNothing: string | undefined;

/**
 * Signs a request: returns the value of its `authorization` header.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-004.html
 */
export async function signRequest(
  request: RequestToSign,
  credentials: Credentials,
): Promise<string> {
  const { method, url, headers, body } = request;
  hashOfNothing ??= await sha256Hex('');
  const payloadHash = body ? await sha256Hex(body) : hashOfNothing;
  // Digests are synchronous in Node, where each await would cost a turn of the event loop.
  const hash: Digest = sha256Hex(canonicalRequest({ method, url, headers, payloadHash }));
  const requestHash = typeof hash === 'string' ? hash : await hash;
  const hmac = credentials.hmac(stringToSign(headers.date, requestHash));
  const signature = typeof hmac === 'string' ? hmac : await hmac;
  return `${ALGORITHM} Access=${credentials.accessKey}, SignedHeaders=${headers.names}, Signature=${signature}`;
}
