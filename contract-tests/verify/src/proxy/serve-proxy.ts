import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange } from '../judge/exchange.js';

/** A proxy that listens. */
export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** URL in front of every path. */
  readonly url: string;
  readonly port: number;
  readonly onExchange: (exchange: Exchange) => void;
}

// Headers of one connection, and those that `fetch` sets.
const ownHeaders = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'host', 'content-length', 'accept-encoding', 'expect'],
  'content-encoding',
]);

/** Serves a proxy in front of a service, on this machine only, and reports what passes through. */
export async function serveProxy(options: ProxyOptions): Promise<Proxy> {
  const server = createServer((request, response) => {
    forward(options, request, response).catch((error: Error) => {
      response.writeHead(502, { 'content-type': 'text/plain' });
      response.end(`The service cannot be reached: ${error.message}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    // A cast: a server that listens on a port has such an address.
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function forward(
  { url: base, onExchange }: ProxyOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const method = request.method ?? 'GET';
  // The target may be a whole URL; it goes to the one service in any case.
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const url = `${base.replace(/\/+$/, '')}${pathname}${search}`;
  const sent = plain(Object.entries(request.headers));
  const answer = await fetch(url, {
    method,
    headers: sent,
    body: body.length > 0 ? body : null,
    redirect: 'manual',
  });
  const content = Buffer.from(await answer.arrayBuffer());
  const { status } = answer;
  const headers = plain([...answer.headers]);
  response.writeHead(status, { ...headers, 'content-length': `${content.length}` });
  response.end(content);
  onExchange({
    request: { method, url, headers: sent, body: body.length > 0 ? body.toString() : undefined },
    response: { status, headers, text: content.toString() },
  });
}

function plain(headers: readonly (readonly [string, unknown])[]): Record<string, string> {
  return Object.fromEntries(
    headers
      .filter(([name]) => !ownHeaders.has(name))
      .map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
