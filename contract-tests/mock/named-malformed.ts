import { httpText, type RequestParts } from './http-text.js';
import type { RawRequest } from './raw-call.js';

type Case = [name: string, status: number, request: RawRequest];

/**
 * Returns malformed requests by name, with the status that each must get.
 *
 * @param list path of a GET operation that pages, with its query.
 * @param create path of a POST operation with a JSON body.
 */
export function namedMalformed(list: string, create: string): Case[] {
  const [path = ''] = list.split('?');
  const get = (parts: Partial<RequestParts>) => httpText({ target: list, ...parts });
  const post = (body: RequestParts['body'] = '', ...headers: string[]) =>
    httpText({ method: 'POST', target: create, headers, body });
  const raw = (text: string): RawRequest => ({ bytes: Buffer.from(text), isComplete: true });
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);

  return [
    ['a half escape in the path', 400, get({ target: `${path}/%zz` })],
    ['an escape that is not UTF-8', 400, get({ target: `${path}/%ff` })],
    ['an escape that ends early', 400, get({ target: `${path}/%e2%82` })],
    ['a target without a slash', 400, get({ target: 'v2' })],
    ['a target that is a broken URL', 400, get({ target: 'http://[' })],
    ['the target *', 400, get({ method: 'OPTIONS', target: '*' })],
    ['Content-Type without a slash', 400, post('{}', 'Content-Type: json')],
    ['Content-Type of punctuation', 400, post('{}', 'Content-Type: ;/=')],
    [
      'Content-Type of another kind',
      415,
      post('a=%zz', 'Content-Type: application/x-www-form-urlencoded'),
    ],
    ['multipart without a boundary', 415, post('x', 'Content-Type: multipart/form-data')],
    ['a body that is not JSON', 400, post('{"a":')],
    ['a body that is not UTF-8', 400, post(Buffer.from([0x22, 0xff, 0x22]))],
    ['a body nested 100,000 levels deep', 400, post(deep)],
    ['a body above the limit', 413, post(`"${'x'.repeat(9_000_000)}"`)],
    ['a body of 500,000 items', 413, post(`{"topics":[${'0,'.repeat(499_000)}0]}`)],
    ['a body of __proto__', 400, post('{"__proto__":{"name":"x"},"constructor":1}')],
    ['a body of null', 400, post('null')],
    ['field names beyond Latin', 400, post('{"name":1,"tags":[{"é€😀":1,"key":"€"}],"€":{"x":1}}')],
    ['a parameter that is given twice', 400, get({ target: `${path}?limit=1&limit=2` })],
    [
      'a parameter that is given 1,500 times',
      400,
      get({ target: `${path}?${'limit=1&'.repeat(1500)}` }),
    ],
    ['Prefer with a code that is no number', 501, get({ headers: ['Prefer: code=abc'] })],
    ['Prefer with a code of five digits', 501, get({ headers: ['Prefer: code=99999'] })],
    ['Prefer with an unknown code', 501, get({ headers: ['Prefer: code=299'] })],
    ['Prefer with an unknown example', 501, get({ headers: ['Prefer: example=__proto__'] })],
    ['an unknown code in the query', 501, get({ target: `${path}?__code=299` })],
    ['no token', 401, get({ headers: ['X-Auth-Token:'] })],
    [
      'a malformed Authorization',
      401,
      get({ headers: ['X-Auth-Token:', 'Authorization: SDK-HMAC-SHA256 ,,='] }),
    ],
    ['no host', 400, raw(`GET ${list} HTTP/1.1\r\n\r\n`)],
    ['a host with a space', 400, get({ headers: ['Host: a b'] })],
    ['a host with a path', 400, get({ headers: ['Host: a/b@c'] })],
    ['two hosts', 400, get({ headers: ['Host: a', 'Host: b'] })],
    ['headers above 16 kB', 431, get({ headers: [`X-Long: ${'x'.repeat(20_000)}`] })],
    ['a header with a control character', 400, get({ headers: ['X-Bad: a\u0001'] })],
    ['a header without a colon', 400, get({ headers: ['no colon'] })],
    ['an unknown method', 400, get({ method: 'FETCH' })],
    ['CONNECT', 405, get({ method: 'CONNECT', target: 'localhost:443' })],
    ['TRACE', 405, get({ method: 'TRACE' })],
    ['an unknown version', 400, get({ version: 'HTTP/9.9' })],
    ['bytes that are no HTTP', 400, raw('\u0000\u0001\r\n\r\n')],
    ['a length that is negative', 400, post('', 'Content-Length: -1')],
    ['two different lengths', 400, post('', 'Content-Length: 1', 'Content-Length: 2')],
    ['length and chunks', 400, post('{}', 'Transfer-Encoding: chunked', 'Content-Length: 2')],
    ['chunks that are no chunks', 400, post('', 'Transfer-Encoding: chunked', '', 'zz')],
    ['an unknown encoding of the transfer', 400, post('', 'Transfer-Encoding: rot13')],
    ['an unknown expectation', 417, post('', 'Expect: miracles')],
    [
      'an upgrade of a malformed path',
      400,
      get({ target: `${path}/%zz`, headers: ['Connection: Upgrade', 'Upgrade: websocket'] }),
    ],
    ['two requests at once', 400, raw(`GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(2))],
  ];
}
