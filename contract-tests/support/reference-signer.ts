import { createHash, createHmac } from 'node:crypto';
import type { ReceivedRequest } from './loopback-server.js';

// A service of the same family refuses a signature after 15 minutes (huaweicloud-sdk-java-v3, issue 44).
const MAX_SKEW_MS = 15 * 60_000;

/** An AK/SK key pair that a server knows. */
export interface KeyPair {
  accessKey: string;
  secretKey: string;
}

/**
 * Verifies the `SDK-HMAC-SHA256` signature of a request as the service does.
 *
 * This is a second implementation. It was written from the text of the algorithm, works on bytes, and shares no code
 * with `src/signing`.
 *
 * @param nowMs clock of the server; when given, a date more than 15 minutes away from it is a problem.
 * @returns the problem, or undefined for a request that the service accepts.
 */
export function signatureProblem(
  request: ReceivedRequest,
  { accessKey, secretKey }: KeyPair,
  nowMs?: number,
): string | undefined {
  const { authorization, 'x-sdk-date': date } = request.headers;
  // Negated, so that a date that cannot be parsed is refused.
  if (nowMs !== undefined && !(Math.abs(nowMs - timeOf(date)) <= MAX_SKEW_MS)) {
    return `x-sdk-date ${date} is expired`;
  }
  const names = signedNamesOf(request.headers);
  const signature = referenceSignature(request, secretKey);
  const expected = `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  if (authorization !== expected) return `authorization is ${authorization}, not ${expected}`;
  const needed = ['host', 'x-sdk-date', 'x-project-id', 'x-security-token'];
  if (request.body.length > 0) needed.push('content-type');
  const isUnsigned = (name: string) => name in request.headers && !names.includes(name);
  const unsigned = needed.filter(isUnsigned);
  return unsigned.length > 0 ? `not signed: ${unsigned.join(', ')}` : undefined;
}

/** Parses a date such as `20240223T120000Z`. */
function timeOf(date: unknown): number {
  return Date.parse(
    String(date).replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'),
  );
}

/** Returns the signature that a request should carry, in hexadecimal. */
function referenceSignature(request: ReceivedRequest, secretKey: string): string {
  const { method, target, headers, body } = request;
  const [path = '', ...rest] = target.split('?');
  const names = signedNamesOf(headers);
  const canonical = Buffer.concat([
    line(method.toUpperCase()),
    line(canonicalPath(path)),
    line(canonicalQuery(rest.join('?'))),
    ...names.map((name) => line(`${name}:${String(headers[name]).trim()}`)),
    line(''),
    line(names.join(';')),
    Buffer.from(sha256(body)),
  ]);
  const text = ['SDK-HMAC-SHA256', headers['x-sdk-date'], sha256(canonical)].join('\n');
  return createHmac('sha256', Buffer.from(secretKey)).update(text).digest('hex');
}

function signedNamesOf(headers: ReceivedRequest['headers']): string[] {
  const list = /SignedHeaders=([^,]*)/.exec(String(headers.authorization))?.[1] ?? '';
  return list.split(';').sort();
}

function canonicalPath(path: string): string {
  const segments = path.split('/').map((segment) => encodeBytes(decodeBytes(segment)));
  if (segments.at(-1) !== '') segments.push('');
  return segments.join('/');
}

function canonicalQuery(query: string): string {
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return { key: decodeBytes(key), value: decodeBytes(value.join('=')) };
    });
  pairs.sort((a, b) => Buffer.compare(a.key, b.key) || Buffer.compare(a.value, b.value));
  return pairs.map(({ key, value }) => `${encodeBytes(key)}=${encodeBytes(value)}`).join('&');
}

function decodeBytes(text: string): Buffer {
  const bytes: number[] = [];
  const source = Buffer.from(text);
  for (let index = 0; index < source.length; index++) {
    const byte = source.readUInt8(index);
    const hex = byte === 0x25 ? source.toString('latin1', index + 1, index + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      index += 2;
    } else bytes.push(byte);
  }
  return Buffer.from(bytes);
}

const unreserved = new Set(
  Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~'),
);

function encodeBytes(bytes: Buffer): string {
  const encoded = Array.from(bytes, (byte) =>
    unreserved.has(byte)
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return encoded.join('');
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\n`);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
