import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest } from './answer-request.js';
import { refuseRawRequests } from './raw-requests.js';
import type { HttpOperation } from './read-operations.js';

/** A request that the mock has answered. */
export interface AnsweredRequest {
  method: string;
  /** Path and query as they were sent. */
  path: string;
  status: number;
  /** First violation of the description, such as `Request query parameter limit must be <= 50`. */
  violation?: string;
}

/** Options of `startMock`. */
export interface MockOptions {
  /** Operations to serve. The mock reads the array for each request, so a caller may replace its content. */
  operations: HttpOperation[];
  /** @default '127.0.0.1' */
  host?: string;
  /** 0 chooses a free port. @default 0 */
  port?: number;
  /** Time in milliseconds for a request to arrive in full; a slower one gets 408. @default 30_000 */
  requestTimeoutMs?: number;
  /** Called after each answer. */
  onRequest?: ((request: AnsweredRequest) => void) | undefined;
}

/** A running mock. */
export interface Mock {
  /** Port that the mock listens on. */
  readonly port: number;
  /** Stops the server and closes all connections. */
  close(): Promise<void>;
}

/**
 * Serves operations with Prism.
 *
 * @throws {Error} such as `listen EADDRINUSE`, when the port is not available.
 */
export async function startMock(options: MockOptions): Promise<Mock> {
  const {
    operations,
    host = '127.0.0.1',
    port = 0,
    requestTimeoutMs = 30_000,
    onRequest,
  } = options;
  const limits = {
    // Such requests get an answer like other malformed ones.
    requireHostHeader: false,
    requestTimeout: requestTimeoutMs,
    headersTimeout: requestTimeoutMs,
    // Node looks for requests that are too slow in this interval.
    connectionsCheckingInterval: Math.min(requestTimeoutMs, 5_000),
  };
  const server = createServer(limits, async (request, response) => {
    const { method = '', url = '' } = request;
    const { status, violation } = await answerRequest(operations, request, response);
    onRequest?.({ method, path: url, status, ...(violation && { violation }) });
  });
  refuseRawRequests(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // A server that listens on a port has an address of this kind.
  const { port: listeningPort } = server.address() as AddressInfo;
  return {
    port: listeningPort,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
