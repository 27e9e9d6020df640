import { dirname } from 'node:path';
import { type OpenedMock, type OpenOptions, openMock } from 'otc-dms-kafka-mock/server';
import { descriptionIndex } from '../description/redocly.js';
import { asForeseen } from './as-foreseen.js';
import { createDescriptionReader, type DescriptionReader } from './description-reader.js';
import { loadDescription } from './load-description.js';
import { watchDescription } from './watch-description.js';

/** Options of `serveDescription`: those of the mock, with a description in files. */
export interface ServeOptions extends Omit<OpenOptions, 'description'> {
  /** Index file of the description. @default the one of this repository */
  description?: string;
  /** Called after each reload. Without it the mock does not watch the description. */
  onReload?: (reload: Reload) => void;
}

/**
 * Result of a change to the description.
 *
 * `problem` has a line for each problem of the description; `unwatched` says why changes are no longer noticed.
 */
export type Reload = { operations: number } | { problem: string } | { unwatched: string };

/**
 * Serves a description in files with the mock.
 *
 * With `onReload` it reloads after every change of a YAML file in the folder of the index or below; the state stays.
 * While the description is broken, it serves the last valid version.
 *
 * @throws {DescriptionError} when the description cannot be served.
 * @throws {ForeseenError} when the port, the seed or the state file cannot be used.
 */
export async function serveDescription(options: ServeOptions = {}): Promise<OpenedMock> {
  const { description: index = descriptionIndex, onReload, ...openOptions } = options;

  const reader = createDescriptionReader();
  // The watch begins before the first load, so that no change is missed in between.
  let opening: Promise<OpenedMock> | undefined;
  const endWatch = onReload
    ? await watchDescription(dirname(index), {
        onChange: async () => {
          const opened = await opening?.catch(() => undefined);
          if (opened) onReload(await reload(index, reader, opened));
        },
        onTrouble: (reason) => onReload({ unwatched: reason }),
      })
    : async () => {};

  try {
    opening = loadDescription(index, reader).then((description) =>
      openMock({ ...openOptions, description }),
    );
    const opened = await opening;
    if (!onReload) reader.close();
    return {
      ...opened,
      close: async () => {
        await endWatch();
        reader.close();
        await opened.close();
      },
    };
  } catch (error) {
    await endWatch();
    reader.close();
    throw asForeseen(error);
  }
}

async function reload(
  index: string,
  reader: DescriptionReader,
  { mock }: OpenedMock,
): Promise<Reload> {
  try {
    const description = await loadDescription(index, reader);
    mock.describe(description);
    return { operations: description.operations.length };
  } catch (error) {
    // Such as a file that vanished while it was read. The watch goes on, and the next change tries again.
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
