import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** A file that keeps the state over restarts. */
export interface StateFile {
  /**
   * Reads the state; undefined when there is no file yet.
   *
   * @throws {UsageError} when the file is not JSON.
   */
  read(): unknown;
  /** Writes the state soon: several changes become one write. */
  changed(): void;
  /** Writes changes that are not written yet. */
  flush(): void;
  /**
   * Writes the state now.
   *
   * @throws {UsageError} when the file cannot be written.
   */
  write(): void;
}

const quietMs = 200;
/** A large state is written less often, so that writing takes at most a twentieth of the time. */
const restFactor = 20;

/** Creates the state file; `take` returns the state. */
export function createStateFile(path: string, take: () => unknown): StateFile {
  let timer: NodeJS.Timeout | undefined;
  let lastMs = 0;

  function write(): void {
    const startMs = performance.now();
    const draft = `${path}.tmp`;
    try {
      // A process that is killed in the middle leaves the old file whole. Synchronous, so that writes stay in order.
      writeFileSync(draft, JSON.stringify(take()));
      renameSync(draft, path);
    } catch (error) {
      const remedy = 'Name a file that this user may write, in a folder that exists.';
      throw new UsageError(
        `--state ${path} cannot be written: ${(error as Error).message}. ${remedy}`,
      );
    }
    lastMs = performance.now() - startMs;
  }

  function flush(): void {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    try {
      write();
    } catch (error) {
      // The mock goes on: its state in memory is right, and the next change tries again.
      console.error((error as Error).message);
    }
  }

  return {
    read() {
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw new UsageError(`--state ${path} cannot be read: ${(error as Error).message}.`);
      }
      try {
        return JSON.parse(text);
      } catch {
        throw new UsageError(`--state ${path} is not JSON. Delete the file or name another one.`);
      }
    },
    changed() {
      timer ??= setTimeout(flush, Math.max(quietMs, restFactor * lastMs)).unref();
    },
    flush,
    write,
  };
}
