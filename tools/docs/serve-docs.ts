import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenError, serverUrl } from '../command/listening.js';
import { policyOf } from './security-policy.js';

const host = '127.0.0.1';

/** Limits in milliseconds for a request, after which Node answers 408. */
const limits = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
};

const securityHeaders = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/**
 * Serves one HTML file at `/`, to this machine only, with its security policy as a header. A new version of the file is
 * served from the next request on.
 *
 * @throws {ForeseenError} when the port is not available; it recommends `--docs-port`.
 */
export async function serveDocs(
  file: string,
  port: number,
): Promise<{ url: string; close: () => void }> {
  const readPage = pageReader(file);
  const server = createServer(limits, (request, response) => answer(request, response, readPage));
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
  policy: string | undefined;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  readPage: () => Promise<Page>,
): Promise<void> {
  const text = { ...securityHeaders, 'content-type': 'text/plain' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...text, allow: 'GET, HEAD' }).end('The docs can only be read.\n');
  } else if (request.url?.split('?')[0] !== '/') {
    response.writeHead(404, text).end('The docs are at /\n');
  } else {
    try {
      const { body, policy } = await readPage();
      const headers = { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' };
      if (policy) Object.assign(headers, { 'content-security-policy': policy });
      response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
    } catch {
      const remedy = 'The docs page does not exist. Build it with: npm run docs\n';
      response.writeHead(404, text).end(remedy);
    }
  }
}

/** Returns a function that reads a page, and reads it again only when the file has changed. */
function pageReader(file: string): () => Promise<Page> {
  let read: { page: Promise<Page>; changedMs: number } | undefined;
  return async () => {
    const { mtimeMs } = await stat(file);
    // All answers share one copy of the page.
    if (read?.changedMs !== mtimeMs) read = { page: readPage(file), changedMs: mtimeMs };
    return read.page;
  };
}

async function readPage(file: string): Promise<Page> {
  const body = await readFile(file);
  return { body, policy: policyOf(body.toString()) };
}
