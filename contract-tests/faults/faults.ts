import { bombs } from './bombs.js';
import type { Exchange, Fault } from './fault.js';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

const depth = 50_000;
const deepList = `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** An error page of a gateway, longer than an error keeps. */
export const gatewayPage = `<html><body><h1>502 Bad Gateway</h1>\n${'<p>nginx</p>\n'.repeat(2_000)}</body></html>`;

/** Size of the large bodies in bytes. */
export const largeBodySize = 50 * 1024 * 1024;

// Filled once, at first use: filling takes longer than sending.
let largeBody: Buffer | undefined;

/** Sends a text padded with blanks, which JSON allows. */
function sendLarge({ response }: Exchange, status: number, type: string, start: string): void {
  largeBody ??= Buffer.alloc(largeBodySize, ' ');
  const headers = { 'content-type': type, 'content-length': start.length + largeBodySize };
  response.writeHead(status, headers).write(start);
  response.end(largeBody);
}

function send(status: number, headers: Record<string, string>, text: string): Fault {
  return ({ response }) => void response.writeHead(status, headers).end(text);
}

/** Fails the first request of a call, and answers all later requests. */
function thenAnswer(fault: Fault): Fault {
  return (exchange) => (exchange.attempt === 1 ? fault(exchange) : answer(exchange));
}

const answer = send(200, json, '{}');

const refusal = (code: string) => JSON.stringify({ error_code: code, error_msg: 'Not now.' });

const inAMinute = () => new Date(Date.now() + 60_000).toUTCString();

/** Faults of the server, by the first segment of the path. */
export const faults = {
  none: answer,

  // A page of 50 items of a list of 1,000, whatever the limit.
  'endless list': ({ response, request }) => {
    const offset = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('offset');
    const tasks = Array.from({ length: 50 }, (_, index) => ({ id: `${Number(offset) + index}` }));
    const page = JSON.stringify({ tasks, total_number: 1_000 });
    response.writeHead(200, json).end(page);
  },

  'reset before the head': ({ request }) => void request.socket.resetAndDestroy(),

  'reset in the body': ({ request, response }) => {
    response.writeHead(200, { ...json, 'content-length': '1000' });
    // A reset discards unread data, so the client gets time to read the head.
    response.write('{"tasks":[', () => setTimeout(() => request.socket.resetAndDestroy(), 10));
  },

  'cut body': ({ request, response }) => {
    response.writeHead(200, { ...json, 'content-length': '1000' });
    response.write('{"tasks":[', () => request.socket.end());
  },

  'cut chunked body': ({ request, response }) => {
    response.writeHead(200, json);
    response.write('{"tasks":[', () => request.socket.end());
  },

  'broken compression': send(200, { ...json, 'content-encoding': 'gzip' }, '{"tasks":[]}'),

  'no HTTP': ({ request }) => void request.socket.end('SSH-2.0-OpenSSH\r\n'),

  'no answer': () => {},

  drip: ({ response }) => {
    response.writeHead(200, json);
    response.write('{');
    const drip = setInterval(() => response.write(' '), 1_000);
    response.once('close', () => clearInterval(drip));
  },

  '408': send(408, json, '{}'),
  '429 now': send(429, { ...json, 'retry-after': '0' }, refusal('APIGW.0308')),
  '429 in a minute': send(429, { ...json, 'retry-after': '60' }, refusal('APIGW.0308')),
  '429 at a date': ({ response }) =>
    void response.writeHead(429, { ...json, 'retry-after': inAMinute() }).end('{}'),
  '429 at a past date': send(
    429,
    { ...json, 'retry-after': 'Fri, 23 Feb 2024 12:00:00 GMT' },
    refusal('APIGW.0308'),
  ),
  '503': send(503, json, refusal('DMS.10250002')),
  '503 now': send(503, { ...json, 'retry-after': '0' }, refusal('DMS.10250002')),
  '503 in a minute': send(503, { ...json, 'retry-after': '60' }, refusal('DMS.10250002')),
  '504': send(504, json, ''),

  'HTML 502': send(502, html, gatewayPage),
  'empty 500': send(500, {}, ''),
  '501': send(501, json, '{}'),
  '409': send(409, json, refusal('DMS.00409001')),

  'broken JSON': send(200, json, '{"tasks": [{"id": "1"'),
  'HTML 200': send(200, html, gatewayPage),
  'JSON named HTML': send(200, html, '{}'),
  'empty 200': send(200, json, ''),

  'redirect 301': redirect(301),
  'redirect 302': redirect(302),
  'redirect 303': redirect(303),
  'redirect 307': redirect(307),
  'redirect 308': redirect(308),

  'large 200': (exchange) =>
    sendLarge(exchange, 200, 'application/json', '{"error_msg":"Too much."}'),
  'large 500': (exchange) => sendLarge(exchange, 500, 'text/plain', 'Too much.'),

  '401': send(401, json, refusal('APIGW.0301')),
  '401 then 200': thenAnswer(send(401, json, refusal('APIGW.0301'))),
  'busy then 200': thenAnswer(send(400, json, refusal('DMS.00400026'))),
  'flow control then 200': thenAnswer(send(404, json, refusal('DMS.10240407'))),
  '503 then 200': thenAnswer(send(503, json, '')),
  'reset then 200': thenAnswer(({ request }) => void request.socket.resetAndDestroy()),
  '400': send(400, json, refusal('DMS.00400001')),

  'deep 400': send(400, json, `{"error_code":"DMS.00400001","more":${deepList}}`),
  'deep HTML 200': send(200, html, deepList),
  'long 409': send(409, json, refusal('x'.repeat(1_000_000))),
  'control characters 409': send(409, json, refusal('\r\n\u001b[2J\u202e')),
  '429 before now': send(429, { ...json, 'retry-after': '-5' }, refusal('APIGW.0308')),
  '429 in a century': send(429, { ...json, 'retry-after': '9'.repeat(400) }, refusal('APIGW.0308')),
  '401 of no time': send(
    401,
    { ...json, date: 'Fri, 31 Dec 9999 23:59:59 GMT' },
    refusal('APIGW.0301'),
  ),
  ...bombs,
} as const satisfies Record<string, Fault>;

/** Name of a fault. */
export type FaultName = keyof typeof faults;

function redirect(status: number): Fault {
  return ({ response, otherHost }) =>
    void response.writeHead(status, { location: `${otherHost}/elsewhere` }).end();
}
