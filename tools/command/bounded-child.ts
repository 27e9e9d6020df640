import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A program for Node, and how much it may use. */
export interface BoundedProgram {
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  timeoutMs: number;
  memoryMb: number;
}

/** A program that failed, with its output as `message`, or that was ended, with the reason. */
export class ProgramError extends Error {
  override name = 'ProgramError';
  /** Whether it was ended because it used more time or memory than it may. */
  readonly isEnded: boolean;

  constructor(message: string, options: ErrorOptions & { isEnded: boolean }) {
    super(message, options);
    this.isEnded = options.isEnded;
  }
}

/**
 * Runs a program with Node and returns what it printed. It ends with this process at the latest.
 *
 * @throws {ProgramError} when it fails, or uses more time or memory than it may.
 */
export async function runBounded(program: BoundedProgram): Promise<string> {
  const { args, cwd, env, timeoutMs, memoryMb } = program;
  const running = run(process.execPath, [`--max-old-space-size=${memoryMb}`, ...args], {
    cwd,
    env,
    timeout: timeoutMs,
    // A program that computes does not notice SIGTERM.
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  });
  const end = () => running.child.kill('SIGKILL');
  process.once('exit', end);
  try {
    return (await running).stdout;
  } catch (cause) {
    throw programError(cause, program);
  } finally {
    process.off('exit', end);
  }
}

function programError(cause: unknown, { timeoutMs, memoryMb }: BoundedProgram): ProgramError {
  // Node adds these to the error.
  const failure = cause as { stdout?: string; stderr?: string; killed?: boolean; code?: unknown };
  const { stdout = '', stderr = '', killed, code } = failure;
  const ended = (reason: string) => new ProgramError(reason, { cause, isEnded: true });
  // A text instead of null would mean that it printed too much.
  if (killed && code === null)
    return ended(`it took longer than ${timeoutMs / 1000} seconds and was ended.`);
  if (stderr.includes('JavaScript heap out of memory'))
    return ended(`it needed more than ${memoryMb} MB of memory and was ended.`);
  return new ProgramError(`${stdout}${stderr}` || String(cause), { cause, isEnded: false });
}
