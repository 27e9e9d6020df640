import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** How far the clock of a caller may be off. */
const maxSkewMs = 15 * 60_000;

/**
 * What is wrong with the `SDK-HMAC-SHA256` signature of a request; undefined when it is right.
 *
 * Written for these tests alone, and with nothing of `src/`: it checks what arrived, byte for byte.
 */
export function signatureProblem(
  request: IncomingMessage,
  body: string,
  keys: { accessKey: string; secretKey: string },
): string | undefined {
  const form = /^SDK-HMAC-SHA256 Access=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/;
  const [, access, names = '', signature] = form.exec(request.headers.authorization ?? '') ?? [];
  if (access !== keys.accessKey) return 'Authorization is missing, or names another access key';

  const date = String(request.headers['x-sdk-date']);
  const time = Date.parse(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
  if (!(Math.abs(Date.now() - time) < maxSkewMs)) return `X-Sdk-Date ${date} is off`;
  if (!names.split(';').includes('x-sdk-date')) return 'X-Sdk-Date is not signed';

  const [path = '', query = ''] = (request.url ?? '').split('?');
  const sortedQuery = query.split('&').sort().join('&');
  if (/[^A-Za-z0-9\-_.~%&=]/.test(query)) return `the query ${query} is not fully encoded`;
  const canonicalRequest = [
    request.method,
    path.endsWith('/') ? path : `${path}/`,
    sortedQuery,
    ...names.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}`),
    '',
    names,
    sha256(body),
  ].join('\n');
  const stringToSign = ['SDK-HMAC-SHA256', date, sha256(canonicalRequest)].join('\n');
  const expected = createHmac('sha256', keys.secretKey).update(stringToSign).digest('hex');
  return signature === expected ? undefined : 'the signature does not match';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
