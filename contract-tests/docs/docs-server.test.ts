import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDocs } from '../../tools/docs/serve-docs.js';

const policy = "default-src 'none'; script-src 'sha256-abc='";
const html = (word: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>${word}`;

let folder: string;
let file: string;
let server: Awaited<ReturnType<typeof serveDocs>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-docs-server-'));
  file = join(folder, 'index.html');
  await writeFile(file, html('first'));
  server = await serveDocs({ file, port: 0 });
});
afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true });
});

/** Sends bytes, ends its side of the connection, and returns the status of the answer. */
async function statusOf(request: string): Promise<string | undefined> {
  const { hostname, port } = new URL(server.url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  // The server may close the connection while the client still sends.
  socket.on('error', () => {});
  socket.write(request);
  const answer = await text(socket).catch(() => '');
  return /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1];
}

describe('the server of the docs', () => {
  it('sends the policy of the page and other headers of security', async () => {
    const answer = await fetch(server.url);
    expect(await answer.text()).toContain('first');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('serves the editions beside the page by their types, and no other file', async () => {
    await writeFile(join(folder, 'print.html'), html('printed'));
    await writeFile(join(folder, 'reference.md'), 'as Markdown');
    await writeFile(join(folder, 'llms.txt'), 'its parts');
    await writeFile(join(folder, 'other.txt'), 'other');
    const get = async (name: string) => {
      const answer = await fetch(`${server.url}/${name}`);
      return [answer.status, answer.headers.get('content-type'), await answer.text()];
    };
    expect(await get('print.html')).toEqual([200, 'text/html; charset=utf-8', html('printed')]);
    expect(await get('reference.md')).toEqual([200, 'text/markdown; charset=utf-8', 'as Markdown']);
    expect(await get('llms.txt?now')).toEqual([200, 'text/plain; charset=utf-8', 'its parts']);
    expect((await get('other.txt'))[0]).toBe(404);
  });

  it('sends them with refusals', async () => {
    const answer = await fetch(`${server.url}/other`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['a bad escape', 'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '404'],
    [
      'a path out of its folder',
      'GET /../index.html HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      '404',
    ],
    [
      'an empty host in a URL',
      'GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      '404',
    ],
    ['another method', 'DELETE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '405'],
    ['the target *', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '405'],
    ['an unknown method', 'FETCH / HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
    ['long headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['bytes that are no HTTP', '\u0000\u0001\r\n\r\n', '400'],
    ['CONNECT', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', undefined],
  ])('refuses %s and goes on', async (_, request, status) => {
    expect(await statusOf(request)).toBe(status);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it('serves a new version of the page, and says when there is none', async () => {
    await writeFile(file, html('second'));
    await utimes(file, 1, 1);
    expect(await (await fetch(server.url)).text()).toContain('second');
    await rm(file);
    const answer = await fetch(server.url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('npm run docs');
  });
});
