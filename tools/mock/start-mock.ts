import { dirname } from 'node:path';
import { createServer } from '@stoplight/prism-http-server';
import { listenError, serverUrl } from '../command/listening.js';
import { descriptionIndex } from '../description/redocly.js';
import { type AnsweredRequest, observeRequests } from './answered-requests.js';
import { loadOperations, type Operation } from './load-operations.js';
import { watchDescription } from './watch-description.js';

const ignore = () => {};

/** How a mock starts. */
export interface MockOptions {
  /** @default '127.0.0.1' */
  host?: string;
  /** 0 chooses a free port. @default 0 */
  port?: number;
  /** Index file of the description. @default the one of this repository */
  description?: string;
  /** Called after each answer. */
  onRequest?: (request: AnsweredRequest) => void;
  /** Makes the mock follow changes of the description; called after each. */
  onReload?: (reload: Reload) => void;
}

/**
 * What came of a change to the description.
 *
 * `problem` has a line for each thing that is wrong; `unwatched` says why changes are no longer noticed.
 */
export type Reload = { operations: number } | { problem: string } | { unwatched: string };

/** A running mock. */
export interface Mock {
  url: string;
  /** What it serves now; the same array after a reload. */
  operations: readonly Operation[];
  close: () => Promise<void>;
}

/**
 * Serves a description with Prism.
 *
 * With `onReload` it follows every change of a YAML file beside or below the index;
 * while the description is broken it serves the last good one.
 *
 * @throws {DescriptionError} when the description cannot be served.
 * @throws {ForeseenError} when the port cannot be had.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { host = '127.0.0.1', port = 0, description = descriptionIndex } = options;
  const { onRequest, onReload } = options;
  const operations: Operation[] = [];
  const replaceOperations = (loaded: Operation[]) => operations.splice(0, Infinity, ...loaded);

  // Watching begins before the first load, so that no change falls in between.
  let firstLoad: Promise<unknown> = Promise.resolve();
  const endWatch = onReload
    ? await watchDescription(dirname(description), {
        onChange: async () => {
          await firstLoad.catch(ignore);
          onReload(await reload(description, replaceOperations));
        },
        onTrouble: (reason) => onReload({ unwatched: reason }),
      })
    : async () => {};

  try {
    firstLoad = loadOperations(description).then(replaceOperations);
    await firstLoad;
    const server = createServer(operations, prismOptions);
    const target = { host, port, option: '--port' };
    const address = await server.listen(port, host).catch((cause) => {
      throw listenError(target, cause);
    });
    const listeningPort = Number(address.slice(address.lastIndexOf(':') + 1));
    const endObservation = onRequest ? observeRequests(listeningPort, onRequest) : () => {};
    return {
      url: serverUrl(host, listeningPort),
      operations,
      close: async () => {
        endObservation();
        await endWatch();
        await server.close();
      },
    };
  } catch (error) {
    await endWatch();
    throw error;
  }
}

async function reload(
  description: string,
  replaceOperations: (loaded: Operation[]) => void,
): Promise<Reload> {
  try {
    const loaded = await loadOperations(description);
    // Prism reads the array once per request, so one splice swaps everything at once.
    replaceOperations(loaded);
    return { operations: loaded.length };
  } catch (error) {
    // Also a file that vanished while it was read: the watch goes on, the next change tries again.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

// Prism wants a pino logger; this one drops its JSON lines, `onRequest` tells what matters.
const silentLogger = {
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLogger,
};

const prismOptions: Parameters<typeof createServer>[1] = {
  // A frontend on another origin is what the mock is for.
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
