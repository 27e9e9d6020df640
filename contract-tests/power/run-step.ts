import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** End of a step: one command of those that look for a fault. */
export interface StepEnd {
  /** Whether the command exited with status 0 in time. */
  readonly isGreen: boolean;
  /** Whether the command was ended because it took too long. */
  readonly isTooLong: boolean;
  /** Everything that the command printed. */
  readonly output: string;
}

/** Upper bound of a step in milliseconds: all contract tests take five minutes on two busy cores. */
const stepLimitMs = 30 * 60_000;

/**
 * Runs a command in a folder to its end. The processes that it started end with it.
 *
 * @throws the signal's reason when the signal is aborted.
 */
export async function runStep(
  folder: string,
  [file, ...args]: readonly [string, ...string[]],
  signal: AbortSignal,
): Promise<StepEnd> {
  signal.throwIfAborted();
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', REDOCLY_TELEMETRY: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group, so that the workers and servers of the tests can be ended as well.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  let isTooLong = false;
  const endAll = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The whole group has ended already.
    }
  };
  const timer = setTimeout(() => {
    isTooLong = true;
    endAll();
  }, stepLimitMs);
  signal.addEventListener('abort', endAll);
  try {
    const [code] = await once(child, 'exit');
    endAll();
    signal.throwIfAborted();
    return { isGreen: code === 0, isTooLong, output };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', endAll);
  }
}
