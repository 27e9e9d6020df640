import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fetch } from 'otc-dms-kafka';
import { strictlyEncoded } from '../support/strictly-encoded.js';

/** A request to quote. */
export interface Received {
  request: IncomingMessage;
  response: ServerResponse;
  /** Values of all headers, and the body, whole and in parts. */
  texts: string[];
  body: string;
}

type Echo = (received: Received) => void;

const json = { 'content-type': 'application/json' };
const text = { 'content-type': 'text/plain' };
const inErrorShape = (error_msg: string) =>
  JSON.stringify({ error_code: 'DMS.00400001', error_msg, request_id: 'a-request' });

/** Ways in which a service, or a proxy in front of it, may quote a request. */
export const echoes = {
  'plain text': ({ response, texts }) => void response.writeHead(400, text).end(texts.join('\n')),
  'an HTML page': ({ response, texts }) =>
    void response
      .writeHead(500, { 'content-type': 'text/html' })
      .end(`<p>${texts.join('</p><p>')}</p>`),
  'the message of an error': ({ response, texts }) =>
    void response.writeHead(403, json).end(inErrorShape(texts.join(' '))),
  'JSON within JSON': ({ response, texts }) =>
    void response.writeHead(404, json).end(inErrorShape(JSON.stringify(texts))),
  'URL-encoded text': ({ response, texts }) =>
    void response.writeHead(400, text).end(texts.map(encodeURIComponent).join('&')),
  'strictly URL-encoded text': ({ response, texts }) =>
    void response.writeHead(400, json).end(inErrorShape(texts.map(strictlyEncoded).join('&'))),
  'the request as an object': ({ request, response, body }) =>
    void response
      .writeHead(401, json)
      .end(JSON.stringify({ headers: request.headers, body: parsed(body) })),
  'names of fields': ({ response, texts }) =>
    void response
      .writeHead(429, { ...json, 'retry-after': '3600' })
      .end(JSON.stringify(Object.fromEntries(texts.map((name) => [name, name])))),
  'an answer that is not JSON': ({ response, texts }) =>
    void response.writeHead(200, json).end(texts.join('\n')),
  'an answer of another type': ({ response, texts }) =>
    void response.writeHead(200, text).end(texts.join('\n')),
  'the code of an error': ({ response, texts }) =>
    void response
      .writeHead(400, json)
      .end(JSON.stringify({ error_code: texts.join(), request_id: texts.join() })),
  'headers of the answer': ({ response, texts }) => {
    const [value] = texts
      .filter((one) => /^[\x20-\x7e]+$/.test(one))
      .sort((a, b) => b.length - a.length);
    const quoted = value ?? '';
    response.writeHead(302, quoted, { location: `/${quoted}`, 'x-request-id': quoted }).end();
  },
  'the shape of the identity service': ({ response, texts }) =>
    void response
      .writeHead(401, json)
      .end(JSON.stringify({ error: { code: 401, message: texts.join(' '), title: texts.join() } })),
} as const satisfies Record<string, Echo>;

const failures = {
  'an error of fetch': (texts: string[]) => ({ code: 'ECONNRESET', texts }),
  'an error of fetch that keeps the request': (texts: string[]) => ({
    headers: new Headers({ 'x-all': encodeURIComponent(texts.join()) }),
    texts: new Map(texts.map((text) => [text, Buffer.from(text)])),
    retry: () => texts,
  }),
} as const;

/** Name of a way to quote a request. */
export type QuoteName = keyof typeof echoes | keyof typeof failures;

/** Names of all ways, of a server and of a `fetch` that fails. */
// A cast: `Object.keys` widens the names to strings.
export const quoteNames = Object.keys({ ...echoes, ...failures }) as QuoteName[];

/** Returns a `fetch` that fails in the named way; undefined for the quotes of a server. */
export function fetchFor(quote: QuoteName): Fetch | undefined {
  if (quote in echoes) return undefined;
  // A cast: every other name is one of `failures`.
  const fieldsOf = failures[quote as keyof typeof failures];
  return (url, { headers, body }) => {
    const sent = JSON.stringify({ headers, body });
    const texts = [url, ...Object.values(headers ?? {}), String(body), sent];
    const cause = Object.assign(new Error(`cannot send ${sent}`), fieldsOf(texts));
    // The outer error says nothing, like the one of Node's `fetch`.
    return Promise.reject(new TypeError('fetch failed', { cause }));
  };
}

/** Returns the echo of a name in a path. */
export function echoOf(name: string): Echo {
  // A cast: only names of echoes are made into paths.
  return echoes[name as keyof typeof echoes];
}

/** Parses a body as JSON, or returns it unchanged if it is not JSON. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
