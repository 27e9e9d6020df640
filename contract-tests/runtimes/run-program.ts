import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { writeCalls } from './bundle-calls.js';
import type { Run } from './runtime.js';

const run = promisify(execFile);
/** Far longer than the ten calls take, so that a runtime that hangs is ended and reported. */
const runLimitMs = 120_000;

/** Makes the ten calls in a program that ends by itself. */
export async function runProgram(
  binary: string,
  options: readonly string[],
  project: string,
  url: string,
  format: 'esm' | 'cjs' = 'esm',
): Promise<Run> {
  const program = await writeCalls(project, 'in-command', format);
  const printed = await lastLineOf(binary, [...options, program, url], project);
  return { version: await versionOf(binary, project), outcomes: JSON.parse(printed) };
}

/** Runs a command and returns the last line that it prints. */
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
    // `execFile` adds the output of the program to its error.
    const { stdout = '', stderr = '' } = error as Partial<Record<string, string>>;
    throw new Error(`${stdout}${stderr}`.trim() || String(error), { cause: error });
  }
}

/** Returns the version that a runtime prints. */
export async function versionOf(binary: string, folder: string): Promise<string> {
  const { stdout } = await run(binary, ['--version'], { cwd: folder });
  return /\d[\d.-]*\d/.exec(stdout)?.[0] ?? stdout.trim();
}
