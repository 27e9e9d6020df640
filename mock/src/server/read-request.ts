import type { IncomingMessage } from 'node:http';
import { maxBodyBytes, tooLarge } from '../layers/bounds.js';
import type { MockAnswer, MockRequest, Reason } from '../message.js';
import { errorAnswer } from '../protocol/refuse.js';

/** A snapshot of the whole state is larger than any request of the API. */
const maxAdminBytes = 64 * 1024 * 1024;

/** Bytes of all bodies that are being read at once. */
const maxBytesAtOnce = 128 * 1024 * 1024;

/** Creates a function that reads requests. What it cannot read is the `problem` of the request. */
export function createReader() {
  let bytesAtOnce = 0;

  return async function read(message: IncomingMessage): Promise<MockRequest> {
    const target = targetOf(message.url ?? '');
    const request = {
      method: message.method ?? '',
      target: target ?? '/',
      headers: headersOf(message),
    };
    const problem = target === undefined ? badTarget() : problemOf(message);
    const body = await bodyOf(
      message,
      target?.startsWith('/__mock/') ? maxAdminBytes : maxBodyBytes,
    );
    if (problem) return { ...request, body: '', problem };
    return typeof body === 'string'
      ? { ...request, body }
      : { ...request, body: '', problem: body };
  };

  /** Reads a body up to the limit. The rest is discarded, because a client reads the answer after it has sent all. */
  async function bodyOf(message: IncomingMessage, limit: number): Promise<string | MockAnswer> {
    let chunks: Buffer[] = [];
    let length = 0;
    let held = 0;
    let problem: MockAnswer | undefined;
    try {
      for await (const chunk of message as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > limit) problem = tooLarge(limit);
        else if (bytesAtOnce + chunk.length > maxBytesAtOnce) problem ??= busy();
        // A body without an end is not read for ever.
        if (length > 2 * maxAdminBytes) break;
        if (problem) {
          chunks = [];
          bytesAtOnce -= held;
          held = 0;
          continue;
        }
        chunks.push(chunk);
        held += chunk.length;
        bytesAtOnce += chunk.length;
      }
      return problem ?? decoded(Buffer.concat(chunks));
    } finally {
      bytesAtOnce -= held;
    }
  }
}

/** Returns path and query. Proxies send a whole URL, of which these are a part; other forms have none. */
function targetOf(url: string): string | undefined {
  if (url.startsWith('/')) return url;
  const absolute = /^https?:\/\/[^/?#]+([/?#].*)?$/i.exec(url);
  if (!absolute || !URL.canParse(url)) return undefined;
  const [, rest = ''] = absolute;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  // No prototype: `__proto__` is a name like any other.
  const joined = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return joined;
}

/** Returns the answer to headers that HTTP does not allow; undefined when they are right. */
function problemOf({ httpVersion, headersDistinct }: IncomingMessage): MockAnswer | undefined {
  const hosts = headersDistinct.host ?? [];
  const isHostRight =
    hosts.length === 0
      ? httpVersion === '1.0'
      : hosts.length === 1 && /^[\w.:[\]-]*$/.test(hosts[0] ?? '');
  if (!isHostRight) return malformed('host', 'must be one host, with or without a port');
  const [encoding = 'identity'] = headersDistinct['content-encoding'] ?? [];
  if (encoding !== 'identity') {
    return errorAnswer(415, code, 'The encoding of the body is not supported.', [
      { in: 'header', path: 'content-encoding', message: 'must be left out' },
    ]);
  }
  return undefined;
}

const code = 'MOCK.0400';

function malformed(path: string, message: string): MockAnswer {
  return errorAnswer(400, code, 'The request is malformed.', [{ in: 'header', path, message }]);
}

function badTarget(): MockAnswer {
  const reason: Reason = { in: 'path', path: '', message: 'must begin with a slash' };
  return errorAnswer(400, code, 'The request is malformed.', [reason]);
}

function busy(): MockAnswer {
  return errorAnswer(503, 'MOCK.0503', 'The mock is reading too many large requests at once.');
}

function decoded(bytes: Buffer): string | MockAnswer {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return errorAnswer(400, code, 'The body is malformed.', [
      { in: 'body', path: '', message: 'is not UTF-8' },
    ]);
  }
}
