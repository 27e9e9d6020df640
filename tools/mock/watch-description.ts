import { watch } from 'chokidar';
import { isYamlFile } from './yaml-files.js';

/** Editors save in several steps; a reload waits until a folder was quiet for this long. */
const quietMs = 100;

/** What a watcher calls. */
export interface DescriptionWatch {
  /** A YAML file was added, changed or removed. Never called again before it has settled. */
  onChange: () => Promise<void>;
  /** The system cannot watch the folder (any longer). */
  onTrouble: (reason: string) => void;
}

/**
 * Watches the YAML files of a folder and its subfolders.
 *
 * Resolves when every later change will be noticed; gives the function that ends it.
 */
export async function watchDescription(
  folder: string,
  { onChange, onTrouble }: DescriptionWatch,
): Promise<() => Promise<void>> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isFile() === true && !isYamlFile(path),
  });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isChanged = false;

  // A change during a reload leads to one more: the files may have been read before it.
  async function reload(): Promise<void> {
    while (isChanged) {
      isChanged = false;
      await onChange();
    }
    running = undefined;
  }

  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      running ??= reload();
    }, quietMs);
  });
  watcher.on('error', (error) => onTrouble(error instanceof Error ? error.message : String(error)));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));

  return async () => {
    clearTimeout(timer);
    isChanged = false;
    await watcher.close();
    await running;
  };
}
