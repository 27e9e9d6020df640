import { createServer } from '@stoplight/prism-http-server';
import { type AnsweredRequest, observeRequests } from './answered-requests.js';
import type { HttpOperation } from './read-operations.js';

/** Options of `startMock`. */
export interface MockOptions {
  /** Operations to serve. The mock reads the array for each request, so a caller may replace its content. */
  operations: HttpOperation[];
  /** @default '127.0.0.1' */
  host?: string;
  /** 0 chooses a free port. @default 0 */
  port?: number;
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
 * @throws {string} Prism's message, such as `listen EADDRINUSE`, when the port is not available.
 */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { operations, host = '127.0.0.1', port = 0, onRequest } = options;
  const server = createServer(operations, prismOptions);
  const address = await server.listen(port, host);
  const listeningPort = Number(address.slice(address.lastIndexOf(':') + 1));
  const endObservation = onRequest ? observeRequests(listeningPort, onRequest) : () => {};
  return {
    port: listeningPort,
    close: async () => {
      endObservation();
      await server.close();
    },
  };
}

const ignore = () => {};

// Prism requires a pino logger. This one discards its JSON lines; `onRequest` reports the requests.
const silentLogger = {
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLogger,
};

const prismOptions: Parameters<typeof createServer>[1] = {
  // Frontends call the mock from other origins.
  cors: true,
  components: { logger: silentLogger },
  config: {
    isProxy: false,
    mock: { dynamic: false },
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
  },
};
