import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DescriptionError } from '../description/redocly.js';

/** Lints and bundles descriptions in a process that stays, because the second time takes a fifth of the first. */
export interface DescriptionReader {
  /**
   * Returns the bundle of a description.
   *
   * @throws {DescriptionError} when the description cannot be served, or needs too much time or memory.
   */
  read(index: string): Promise<object>;
  /** Ends the process. */
  close(): void;
}

/** Answer of the process: the bundle, or a line for each problem. */
export type ReadAnswer = { readonly document: object } | { readonly problems: readonly string[] };

const program = fileURLToPath(new URL('read-program.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

// Ten times what a slow machine needs for the whole description.
const timeoutMs = 120_000;
const memoryMb = 2_000;

/** Creates a reader. Its process starts with the first description, and anew when it had to be ended. */
export function createDescriptionReader(): DescriptionReader {
  let child: ChildProcess | undefined;
  const end = () => child?.kill('SIGKILL');

  function start(): ChildProcess {
    const started = fork(program, {
      cwd: root,
      execArgv: ['--import', 'tsx', `--max-old-space-size=${memoryMb}`],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // While it computes, it does not notice that this process has ended.
    process.once('exit', end);
    started.once('exit', () => {
      process.off('exit', end);
      child = undefined;
    });
    return started;
  }

  return {
    async read(index) {
      child ??= start();
      const late = setTimeout(end, timeoutMs);
      try {
        const answer = await askOnce(child, index);
        if ('problems' in answer) throw new DescriptionError(answer.problems.join('\n'));
        return answer.document;
      } finally {
        clearTimeout(late);
      }
    },
    close: end,
  };
}

/** Sends the path of an index, and returns the answer or why there is none. */
function askOnce(child: ChildProcess, index: string): Promise<ReadAnswer> {
  return new Promise((resolve) => {
    const onExit = () =>
      resolve({
        problems: [
          `Redocly needed more than ${timeoutMs / 1000} seconds or ${memoryMb} MB, and was ended.`,
        ],
      });
    child.once('exit', onExit);
    child.once('message', (answer) => {
      child.off('exit', onExit);
      // A cast: the program sends nothing else.
      resolve(answer as ReadAnswer);
    });
    child.send(index);
  });
}
