import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exitWith, ForeseenError } from '../command/foreseen-error.js';
import { shortReport } from './short-report.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/** The index of the hand-written description. */
export const descriptionIndex = fileURLToPath(
  new URL('../../openapi/openapi.yaml', import.meta.url),
);

/** The description is broken; `message` has a line for each problem, with file, line and column. */
export class DescriptionError extends ForeseenError {
  override name = 'DescriptionError';
}

/**
 * Runs the pinned Redocly CLI with the project's `redocly.yaml`, telemetry off.
 *
 * @throws {DescriptionError} when the command exits with an error.
 */
export async function redocly(...args: string[]): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [cli, ...args], {
      cwd: root,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        NO_COLOR: '1',
      },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (cause) {
    // Node puts what the command printed on the error.
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    throw new DescriptionError(shortReport(`${stdout}${stderr}`) || String(cause), { cause });
  }
}

/**
 * Writes the description as one file, every `$ref` local to it.
 *
 * @throws {DescriptionError} when a file is missing, or is not YAML.
 */
export async function bundleDescription(output: string, index = descriptionIndex): Promise<void> {
  await redocly('bundle', index, '--output', output);
}

/**
 * Ends the process with status 1, as `exitWith` does. Trouble that nobody foresaw mostly comes from a description
 * that can be bundled and is broken all the same: then what the lint says of it stands in for the stack.
 */
export async function exitWithLint(error: unknown): Promise<never> {
  if (error instanceof ForeseenError) exitWith(error);
  return exitWith(
    await redocly('lint').then(
      () => error,
      (broken: unknown) => broken,
    ),
  );
}
