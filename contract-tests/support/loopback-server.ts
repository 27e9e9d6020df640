import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived, read to its end. */
export interface ReceivedRequest {
  method: string;
  /** Path and query, as on the request line. */
  target: string;
  /** Header fields by name in lower case. */
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A received request with the objects of Node, for answers that need the socket. */
export interface Exchange {
  received: ReceivedRequest;
  request: IncomingMessage;
  response: ServerResponse;
}

/** A server on a free port of 127.0.0.1. */
export interface LoopbackServer {
  /** Origin, without a slash at the end. */
  url: string;
  /** Counts requests whose answer has not ended and whose connection is still open. */
  openAnswers: () => number;
  /** Stops the server and closes all connections, including those that clients keep alive. */
  close: () => Promise<void>;
}

/**
 * Starts a server that reads each request to its end and then calls `answer`.
 *
 * An error of `answer` is an unhandled rejection, which fails the test run.
 */
export async function startLoopbackServer(
  answer: (exchange: Exchange) => unknown,
): Promise<LoopbackServer> {
  let open = 0;
  const server = createServer(async (request, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
    const body = await bodyOf(request);
    if (!body) return;
    const { method = '', url = '', headers } = request;
    await answer({ received: { method, target: url, headers, body }, request, response });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    openAnswers: () => open,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Returns a URL on 127.0.0.1 that refuses connections. */
export async function refusingUrl(): Promise<string> {
  const { url, close } = await startLoopbackServer(() => {});
  await close();
  return url;
}

/** Reads the body of a request; undefined when the client breaks off, as some tests do. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
