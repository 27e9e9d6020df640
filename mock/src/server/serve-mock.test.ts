import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Mock } from '../create-mock.js';
import { describedMock, instancesUrl, sent } from '../test-support/described-mock.js';
import { type MockServer, serveMock } from './serve-mock.js';

let mock: Mock;
let server: MockServer;
let url = '';
const path = new URL(instancesUrl()).pathname;

beforeAll(async () => {
  mock = await describedMock();
  server = await serveMock(mock);
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(() => server?.close());
afterEach(() => {
  vi.restoreAllMocks();
  mock.reset();
});

/** Sends bytes and returns all that comes back before the connection ends. */
function sendRaw(text: string, port = server.port): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let seen = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      seen += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(seen));
  });
}

const host = 'host: localhost';
const end = 'connection: close\r\nx-auth-token: t\r\n\r\n';
const get = (target: string, version = '1.1') =>
  `GET ${target} HTTP/${version}\r\n${host}\r\n${end}`;

describe('the server', () => {
  it('answers as the mock does', async () => {
    const answer = await fetch(url + path, sent());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-length')).toBe(`${(await answer.text()).length}`);
    expect((await fetch(url + path, sent('HEAD'))).status).toBe(200);
    expect(mock.requests).toHaveLength(2);
  });

  it.each<[string, string, number]>([
    ['a whole URL', get(`http://dms.test${path}`), 200],
    ['HTTP/1.0', get(path, '1.0'), 200],
    ['HTTP/1.0 without Host', `GET ${path} HTTP/1.0\r\n${end}`, 200],
    [
      'an upgrade',
      `GET ${path} HTTP/1.1\r\n${host}\r\nupgrade: websocket\r\nconnection: upgrade, close\r\nx-auth-token: t\r\n\r\n`,
      200,
    ],
    ['a broken escape', get('/v2/%zz/instances'), 400],
    ['a broken escape in an unknown path', get('/%ff'), 400],
    ['a broken URL', get('http://['), 400],
    ['a broken escape in the query', get(`${path}?limit=%ff`), 400],
    ['a URL of another scheme', get('ftp://dms.test/'), 400],
    ['an asterisk', `OPTIONS * HTTP/1.1\r\n${host}\r\n${end}`, 400],
    ['an unknown method', `BREW ${path} HTTP/1.1\r\n${host}\r\n${end}`, 400],
    ['a method that is not described', `PATCH ${path} HTTP/1.1\r\n${host}\r\n${end}`, 405],
    ['two hosts', `GET ${path} HTTP/1.1\r\n${host}\r\nhost: b\r\n${end}`, 400],
    ['no host', `GET ${path} HTTP/1.1\r\n${end}`, 400],
    ['a host with spaces', `GET ${path} HTTP/1.1\r\nhost: a b\r\n${end}`, 400],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['huge headers', `GET ${path} HTTP/1.1\r\n${host}\r\nx: ${'x'.repeat(20_000)}\r\n${end}`, 431],
    ['a tunnel', `CONNECT example.com:443 HTTP/1.1\r\n${host}\r\n\r\n`, 405],
    [
      'broken chunks',
      `POST ${path} HTTP/1.1\r\n${host}\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
      400,
    ],
    [
      'two lengths',
      `POST ${path} HTTP/1.1\r\n${host}\r\ncontent-length: 1\r\ncontent-length: 2\r\n${end}x`,
      400,
    ],
    [
      'a packed body',
      `POST ${path} HTTP/1.1\r\n${host}\r\ncontent-encoding: gzip\r\ncontent-length: 1\r\n${end}x`,
      415,
    ],
    [
      'a body that is not UTF-8',
      `POST ${path} HTTP/1.1\r\n${host}\r\ncontent-length: 1\r\n${end}\xff`,
      400,
    ],
  ])('answers %s', async (_, request, status) => {
    const printed = vi.spyOn(console, 'error');
    const answer = await sendRaw(request);
    expect(answer.split('\r\n', 1)[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    if (status >= 400) expect(answer).toMatch(/"error_code":"[A-Z]+\.\d+"/);
    expect(printed).not.toHaveBeenCalled();
  });

  it('refuses a body above 8 MB in a way that a page can read', async () => {
    const body = 'x'.repeat(8 * 1024 * 1024 + 1);
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { origin: 'http://localhost:1' },
      body,
    });
    expect(answer.status).toBe(413);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:1');
    expect(mock.requests.at(-1)).toMatchObject({ status: 413, reasons: [{ in: 'body' }] });
  });

  it('answers pipelined requests in order, and ends a flood of them', async () => {
    const one = (target: string) => `GET ${target} HTTP/1.1\r\n${host}\r\n\r\n`;
    const answers = await sendRaw(one('/a').repeat(20) + get('/b'));
    expect(answers.match(/names no operation: GET \/\w/g)?.at(-1)).toMatch(/b$/);
    expect(answers.match(/HTTP\/1.1 404/g)).toHaveLength(21);
    const flood = await sendRaw(one(`${path}?__delay=60000`).repeat(200));
    expect(flood).toBe('');
    expect((await fetch(url + path, sent())).status).toBe(200);
  });

  it('ends the connection before or in the middle of an answer', async () => {
    mock.faults.add({ drop: 'before', times: 1 });
    const error = await fetch(url + path, sent()).catch((reason) => reason);
    expect(error.cause).toMatchObject({ code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) });
    mock.faults.add({ drop: 'body', times: 1 });
    const half = await fetch(url + path, sent());
    expect(half.status).toBe(200);
    await expect(half.text()).rejects.toThrow(TypeError);
  });

  it('forgets a request whose caller has gone', async () => {
    mock.faults.add({ delayMs: 600_000, times: 1 });
    const caller = new AbortController();
    const answer = fetch(url + path, { ...sent(), signal: caller.signal });
    await expect.poll(() => mock.faults.list()).toEqual([]);
    caller.abort();
    await expect(answer).rejects.toThrow();
    await server.close();
    server = await serveMock(mock);
    url = `http://127.0.0.1:${server.port}`;
    expect((await fetch(url + path, sent())).status).toBe(200);
  });

  it.each([
    ['headers', `GET ${path} HTTP/1.1\r\n${host}\r\n`],
    ['body', `POST ${path} HTTP/1.1\r\n${host}\r\ncontent-length: 9\r\n\r\n`],
    ['chunks', `POST ${path} HTTP/1.1\r\n${host}\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n`],
  ])('ends a request whose %s never end', async (_, text) => {
    const impatient = await serveMock(mock, { requestTimeoutMs: 100 });
    const answer = await sendRaw(text, impatient.port);
    await impatient.close();
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });

  it('says that its port is taken', async () => {
    const second = serveMock(mock, { port: server.port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
