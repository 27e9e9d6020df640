import { watch } from 'chokidar';
import { isYamlFile } from '../description/yaml-files.js';

/** Quiet time before a reload, because editors save in several steps. */
const quietMs = 100;

/** Callbacks of a watch. */
export interface DescriptionWatch {
  /** Called after a YAML file was added, changed or removed, but not before the previous call has settled. */
  onChange: () => Promise<void>;
  /** Called when the system cannot watch the folder, or no longer can. */
  onTrouble: (reason: string) => void;
}

/**
 * Watches the YAML files of a folder and its subfolders.
 *
 * Resolves once every later change will be noticed.
 *
 * @returns a function that stops the watch.
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

  // A change during a reload causes another: the files may have been read before the change.
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
