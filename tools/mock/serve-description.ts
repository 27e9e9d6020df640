import { dirname } from 'node:path';
import { type AnsweredRequest, type HttpOperation, startMock } from 'otc-dms-kafka-mock';
import { listenError, serverUrl } from '../command/listening.js';
import { descriptionIndex } from '../description/redocly.js';
import { loadOperations } from './load-operations.js';
import { watchDescription } from './watch-description.js';

/** Options of `serveDescription`. */
export interface ServeOptions {
  /** @default '127.0.0.1' */
  host?: string;
  /** 0 chooses a free port. @default 0 */
  port?: number;
  /** Index file of the description. @default the one of this repository */
  description?: string;
  /** Called after each answer. */
  onRequest?: (request: AnsweredRequest) => void;
  /** Called after each reload. Without it the mock does not watch the description. */
  onReload?: (reload: Reload) => void;
}

/**
 * Result of a change to the description.
 *
 * `problem` has a line for each problem of the description; `unwatched` says why changes are no longer noticed.
 */
export type Reload = { operations: number } | { problem: string } | { unwatched: string };

/** A mock of a description in files. */
export interface ServedDescription {
  /** URL without a trailing slash. */
  url: string;
  /** Current operations. A reload changes the content of this array. */
  operations: readonly HttpOperation[];
  /** Stops the server and the watcher. */
  close: () => Promise<void>;
}

/**
 * Serves a description in files with the mock.
 *
 * With `onReload` it reloads after every change of a YAML file in the folder of the index or below. While the
 * description is broken, it serves the last valid version.
 *
 * @throws {DescriptionError} when the description cannot be served.
 * @throws {ForeseenError} when the port is not available.
 */
export async function serveDescription(options: ServeOptions = {}): Promise<ServedDescription> {
  const { host = '127.0.0.1', port = 0, description = descriptionIndex } = options;
  const { onRequest, onReload } = options;
  const operations: HttpOperation[] = [];
  // Prism reads the array once per request, so one splice replaces all operations at once.
  const replaceOperations = (loaded: HttpOperation[]) => operations.splice(0, Infinity, ...loaded);

  // The watch begins before the first load, so that no change is missed in between.
  let firstLoad: Promise<unknown> = Promise.resolve();
  const endWatch = onReload
    ? await watchDescription(dirname(description), {
        onChange: async () => {
          await firstLoad.catch(() => {});
          onReload(await reload(description, replaceOperations));
        },
        onTrouble: (reason) => onReload({ unwatched: reason }),
      })
    : async () => {};

  try {
    firstLoad = loadOperations(description).then(replaceOperations);
    await firstLoad;
    const mock = await startMock({ operations, host, port, onRequest }).catch((cause) => {
      throw listenError({ host, port, option: '--port' }, cause);
    });
    return {
      url: serverUrl(host, mock.port),
      operations,
      close: async () => {
        await endWatch();
        await mock.close();
      },
    };
  } catch (error) {
    await endWatch();
    throw error;
  }
}

async function reload(
  description: string,
  replaceOperations: (loaded: HttpOperation[]) => void,
): Promise<Reload> {
  try {
    const loaded = await loadOperations(description);
    replaceOperations(loaded);
    return { operations: loaded.length };
  } catch (error) {
    // Such as a file that vanished while it was read. The watch goes on, and the next change tries again.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
