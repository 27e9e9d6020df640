import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answerer } from '../message.js';
import { createReader } from './read-request.js';
import { refuseBroken, refuseTunnel } from './refuse-connection.js';
import { sendAnswer } from './send-answer.js';

/** Where a mock listens. */
export interface ListenOptions {
  /** @default '127.0.0.1' */
  readonly host?: string | undefined;
  /** 0 chooses a free port. @default 0 */
  readonly port?: number | undefined;
  /** Time within which a client must have sent its request, in milliseconds. @default 30000 */
  readonly requestTimeoutMs?: number | undefined;
}

/** A mock that listens. */
export interface MockServer {
  readonly port: number;
  /** Stops the server and closes all connections. */
  close(): Promise<void>;
}

// Bounds of what a client can hold. Programs on one machine need far less.
const maxConnections = 512;
const maxPipelined = 100;
const keepAliveTimeout = 5_000;

/**
 * Serves a mock over HTTP.
 *
 * @throws {Error} with the `code` of the system, such as `EADDRINUSE`, when it cannot listen.
 */
export async function serveMock(
  mock: { readonly answer: Answerer },
  { host = '127.0.0.1', port = 0, requestTimeoutMs = 30_000 }: ListenOptions = {},
): Promise<MockServer> {
  const read = createReader();
  const open = new WeakMap<Duplex, number>();

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const request = await read(message);
      sendAnswer(response, await mock.answer({ ...request, signal: gone.signal }));
    } catch (error) {
      // The mock answers its own failures; what is left are callers that have gone.
      if (!gone.signal.aborted) console.error(error);
      message.socket.destroy();
    }
  }

  const server = createServer(
    {
      keepAliveTimeout,
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      // Node looks for slow clients at this interval.
      connectionsCheckingInterval: Math.min(1_000, requestTimeoutMs),
      // The mock itself says what is wrong with `Host`.
      requireHostHeader: false,
    },
    (message, response) => {
      const { socket } = message;
      const count = (open.get(socket) ?? 0) + 1;
      open.set(socket, count);
      response.once('close', () => open.set(socket, (open.get(socket) ?? 1) - 1));
      // Node reads on while answers wait, so a client could pile up requests.
      if (count > maxPipelined) socket.destroy();
      else void handle(message, response);
    },
  );
  server.maxConnections = maxConnections;
  server.on('clientError', refuseBroken);
  server.on('connect', refuseTunnel);
  await listen(server, port, host);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // Such as too many open files: the connection is lost, the server goes on.
      server.on('error', (error) => console.error(error.message));
      resolve();
    });
  });
}
