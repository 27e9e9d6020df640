import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { writeCalls } from './bundle-calls.js';
import type { Run } from './runtimes.js';

const run = promisify(execFile);
/** Far more than the ten calls take, so that a runtime which hangs is ended and told. */
const runLimitMs = 120_000;

/** Makes the ten calls in a program of their own, which ends by itself. */
export async function runProgram(
  binary: string,
  options: readonly string[],
  project: string,
  url: string,
): Promise<Run> {
  const program = await writeCalls(project, 'in-command');
  const printed = await lastLineOf(binary, [...options, program, url], project);
  return { version: await versionOf(binary, project), outcomes: JSON.parse(printed) };
}

/** Last line that a command prints. */
export async function lastLineOf(
  file: string,
  args: readonly string[],
  folder: string,
): Promise<string> {
  const quiet = { NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' };
  try {
    const { stdout } = await run(file, args, {
      ...{ cwd: folder, timeout: runLimitMs },
      env: { ...process.env, ...quiet },
    });
    return stdout.trim().split('\n').at(-1) ?? '';
  } catch (error) {
    // What the program printed; `execFile` adds it to its error.
    const { stdout = '', stderr = '' } = error as Partial<Record<string, string>>;
    throw new Error(`${stdout}${stderr}`.trim() || String(error), { cause: error });
  }
}

/** What a runtime says of its version. */
export async function versionOf(binary: string, folder: string): Promise<string> {
  const { stdout } = await run(binary, ['--version'], { cwd: folder });
  return /\d[\d.-]*\d/.exec(stdout)?.[0] ?? stdout.trim();
}
