import { sha256Hex } from '#digest';
import { type Awaitable, andThen } from '../wire/awaitable.js';
import type { CanonicalHeaders } from './canonical-headers.js';
import { canonicalRequest } from './canonical-request.js';
import { ALGORITHM, stringToSign } from './string-to-sign.js';

/** A request with all that its signature covers. */
export interface RequestToSign {
  readonly method: string;
  /** Absolute URL with a path, as it is sent. */
  readonly url: string;
  readonly headers: CanonicalHeaders;
  readonly body?: string | undefined;
}

/** The two halves of a key. */
export interface Credentials {
  readonly accessKey: string;
  /** HMAC-SHA256 with the secret key, in hexadecimal: `hmacSha256(secretKey)`. */
  readonly hmac: (text: string) => Awaitable<string>;
}

// Most requests have no body.
let emptyHash: Awaitable<string> | undefined;

function hashOfNothing(): Awaitable<string> {
  emptyHash ??= sha256Hex('');
  return emptyHash;
}

/**
 * Signs a request: gives the value of its `authorization` header, at once where digests are synchronous.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-004.html
 */
export function signRequest(request: RequestToSign, credentials: Credentials): Awaitable<string> {
  const { method, url, headers, body } = request;
  const hashRequest = (payloadHash: string) =>
    sha256Hex(canonicalRequest({ method, url, headers, payloadHash }));
  const sign = (requestHash: string) => credentials.hmac(stringToSign(headers.date, requestHash));
  const toHeader = (signature: string) =>
    `${ALGORITHM} Access=${credentials.accessKey}, SignedHeaders=${headers.names}, Signature=${signature}`;

  const payloadHash = body ? sha256Hex(body) : hashOfNothing();
  return andThen(andThen(andThen(payloadHash, hashRequest), sign), toHeader);
}
