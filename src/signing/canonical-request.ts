import { encodeComponent } from '../wire/encode.js';
import type { CanonicalHeaders } from './canonical-headers.js';

/** The parts of a request that its signature covers. */
export interface CanonicalParts {
  readonly method: string;
  /** Absolute URL with a path, as it is sent. */
  readonly url: string;
  readonly headers: CanonicalHeaders;
  /** SHA-256 of the body, in hexadecimal. */
  readonly payloadHash: string;
}

/**
 * Returns the canonical request: step 1 of a signature.
 *
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html
 */
export function canonicalRequest({ method, url, headers, payloadHash }: CanonicalParts): string {
  const pathStart = url.indexOf('/', url.indexOf('//') + 2);
  const queryStart = url.indexOf('?', pathStart);
  const path = queryStart === -1 ? url.slice(pathStart) : url.slice(pathStart, queryStart);
  const query = queryStart === -1 ? '' : canonicalQuery(url.slice(queryStart + 1));
  return `${method}\n${canonicalPath(path)}\n${query}\n${headers.lines}\n${headers.names}\n${payloadHash}`;
}

function canonicalPath(path: string): string {
  // Nearly every path of this client is plain; encoding segment by segment takes five times as long.
  const isPlain = /^[\w.~/-]*$/.test(path);
  const encoded = isPlain ? path : path.split('/').map(encodeAnew).join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function canonicalQuery(query: string): string {
  // All names in the description consist of these characters. `=` sorts before each of them, so comparing whole pairs
  // compares names first.
  if (/^[A-Za-z_]+=[\w.~-]*(?:&[A-Za-z_]+=[\w.~-]*)*$/.test(query)) {
    if (!query.includes('&')) return query;
    const pairs = query.split('&');
    // Sorting takes three times as long as checking the order.
    const isSorted = pairs.every((pair, index) => index === 0 || (pairs[index - 1] ?? '') <= pair);
    return isSorted ? query : pairs.sort().join('&');
  }
  return query.split('&').filter(Boolean).map(encodePair).sort(comparePairs).join('&');
}

function encodePair(pair: string): string {
  return splitPair(pair).map(encodeAnew).join('=');
}

function splitPair(pair: string): [key: string, value: string] {
  const end = pair.indexOf('=');
  return end === -1 ? [pair, ''] : [pair.slice(0, end), pair.slice(end + 1)];
}

/** Decodes and encodes strictly. A bare `%` and bytes other than UTF-8 are accepted. */
function encodeAnew(text: string): string {
  return text.replace(/%[\dA-Fa-f]{2}|[^\w.~-]/gu, (part) => {
    if (part.length < 3) return encodeComponent(part);
    const character = decodeBytes(part);
    return /[\w.~-]/.test(character) ? character : part.toUpperCase();
  });
}

/** Compares by key, then by value. */
function comparePairs(a: string, b: string): number {
  const [keyA, valueA] = splitPair(a);
  const [keyB, valueB] = splitPair(b);
  return compareDecoded(keyA, keyB) || compareDecoded(valueA, valueB);
}

/** Compares encoded texts by their decoded bytes. */
function compareDecoded(a: string, b: string): number {
  if (a === b) return 0;
  return decodeBytes(a) < decodeBytes(b) ? -1 : 1;
}

/** Returns one character per byte. */
function decodeBytes(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
