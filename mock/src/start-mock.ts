import { createServer } from '@stoplight/prism-http-server';
import { type AnsweredRequest, observeRequests } from './answered-requests.js';
import type { HttpOperation } from './read-operations.js';

/** Options of `startMock`. */
export interface MockOptions {
  /** Operations to serve. The array is read at each request, so a caller may replace its content. */
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
  /** Port on which it listens. */
  readonly port: number;
  /** Stops listening and ends all connections. */
  close(): Promise<void>;
}

/**
 * Serves operations with Prism.
 *
 * @throws {string} Prism's text, such as `listen EADDRINUSE`, when the port is not available.
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

// Prism requires a pino logger. This one drops its JSON lines; `onRequest` reports what matters.
const silentLogger = {
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLogger,
};

const prismOptions: Parameters<typeof createServer>[1] = {
  // Frontends call the mock from another origin.
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
