import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { listenError, serverUrl } from '../command/listening.js';
import { editionFiles } from './editions/write-llms.js';
import { allowMock, policyOf } from './security-policy.js';

const host = '127.0.0.1';

/** Limits in milliseconds for a request, after which Node answers 408. */
const limits = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
};

const securityHeaders = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** Media types of the editions, which are files beside the page. */
const mediaTypes: Readonly<Record<string, string>> = {
  [editionFiles.print]: 'text/html; charset=utf-8',
  [editionFiles.reference]: 'text/markdown; charset=utf-8',
  [editionFiles.llms]: 'text/plain; charset=utf-8',
};

/** Options of `serveDocs`. */
export interface DocsOptions {
  /** File of the docs page. */
  file: string;
  /** 0 chooses a free one. */
  port: number;
  /** Mock to which the page may send; none by default. */
  mockUrl?: string;
}

/**
 * Serves a docs page at `/` and the editions beside it, to this machine only, with their security policies as headers. A
 * new version of a file is served from the next request on.
 *
 * @throws {ForeseenError} when the port is not available; it recommends `--docs-port`.
 */
export async function serveDocs({
  file,
  port,
  mockUrl,
}: DocsOptions): Promise<{ url: string; close: () => void }> {
  const change = mockUrl === undefined ? undefined : (page: string) => allowMock(page, mockUrl);
  const html = 'text/html; charset=utf-8';
  const readers = new Map([['/', pageReader(file, html, change)]]);
  for (const [name, type] of Object.entries(mediaTypes)) {
    readers.set(`/${name}`, pageReader(join(dirname(file), name), type));
  }
  const server = createServer(limits, (request, response) => answer(request, response, readers));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(listenError({ host, port, option: '--docs-port' }, cause)),
    );
    server.listen(port, host, resolve);
  });
  // A server that listens on a port has an address of this kind.
  const { port: listeningPort } = server.address() as AddressInfo;
  return {
    url: serverUrl(host, listeningPort),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Page {
  body: Buffer;
  type: string;
  policy: string | undefined;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  readers: ReadonlyMap<string, () => Promise<Page>>,
): Promise<void> {
  const text = { ...securityHeaders, 'content-type': 'text/plain' };
  const read = readers.get(request.url?.split('?')[0] ?? '');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...text, allow: 'GET, HEAD' }).end('The docs can only be read.\n');
  } else if (!read) {
    response.writeHead(404, text).end('The docs are at /\n');
  } else {
    try {
      const { body, type, policy } = await read();
      const headers = { ...securityHeaders, 'content-type': type };
      if (policy) Object.assign(headers, { 'content-security-policy': policy });
      response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
    } catch {
      const remedy = 'The docs page does not exist. Build it with: npm run docs\n';
      response.writeHead(404, text).end(remedy);
    }
  }
}

/** Returns a function that reads a file, and reads it again only when the file has changed. */
function pageReader(
  file: string,
  type: string,
  change = (text: string) => text,
): () => Promise<Page> {
  let read: { page: Promise<Page>; changedMs: number } | undefined;
  return async () => {
    const { mtimeMs } = await stat(file);
    // All answers share one copy of the page.
    if (read?.changedMs !== mtimeMs) {
      const page = readFile(file, 'utf8').then((text) => pageOf(change(text), type));
      read = { page, changedMs: mtimeMs };
    }
    return read.page;
  };
}

function pageOf(text: string, type: string): Page {
  return { body: Buffer.from(text), type, policy: policyOf(text) };
}
