import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FaultName, faults } from './faults.js';

/** A request as it arrived. */
export interface SeenRequest {
  method: string;
  /** Path and query as they stood on the wire. */
  target: string;
  /** The same without the name of the fault. */
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A server on this machine that misbehaves as the path tells it to. */
export interface FaultServer {
  /** The `baseUrl` whose requests get a fault. */
  urlOf: (fault: FaultName) => string;
  /** A `baseUrl` on which nothing listens. */
  refusingUrl: string;
  /** Requests of a call, by its header `x-call`. */
  requestsOf: (call: string) => readonly SeenRequest[];
  /** Requests that a redirect sent to the other host. */
  redirected: readonly SeenRequest[];
  /** Requests so far, over all calls. */
  count: () => number;
  /** Answers that have not ended, and that no client has given up. */
  openAnswers: () => number;
  close: () => Promise<void>;
}

/** Starts it. */
export async function startFaultServer(): Promise<FaultServer> {
  const calls = new Map<string, SeenRequest[]>();
  const redirected: SeenRequest[] = [];
  let count = 0;
  let open = 0;

  const other = createServer(async (request, response) => {
    redirected.push(await readRequest(request, request.url ?? ''));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const otherHost = await listen(other);

  const server = createServer(async (request, response) => {
    count += 1;
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
    const [, name = '', url = ''] = /^\/([^/]*)(.*)$/s.exec(request.url ?? '') ?? [];
    // A client that breaks off while it sends is part of the trade.
    const seen = await readRequest(request, url).catch(() => undefined);
    if (!seen) return;
    const call = String(request.headers['x-call']);
    const ofCall = calls.get(call) ?? [];
    calls.set(call, ofCall);
    const attempt = ofCall.push(seen);
    // A cast: only `urlOf` makes these names.
    faults[decodeURIComponent(name) as FaultName]({ request, response, attempt, otherHost });
  });
  const url = await listen(server);

  const gone = createServer();
  const refusingUrl = await listen(gone);
  await close(gone);

  return {
    urlOf: (fault) => `${url}/${encodeURIComponent(fault)}`,
    refusingUrl,
    requestsOf: (call) => calls.get(call) ?? [],
    redirected,
    count: () => count,
    openAnswers: () => open,
    close: async () => {
      await Promise.all([close(server), close(other)]);
    },
  };
}

async function readRequest(request: IncomingMessage, url: string): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = '', url: target = '', headers } = request;
  return { method, target, url, headers, body: Buffer.concat(chunks).toString() };
}

/** Starts to listen on a free port of this machine; gives the URL. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Ends a server, with the connections that clients keep for later. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
