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

/** The description is broken. `message` has a line for each problem, with file, line and column. */
export class DescriptionError extends ForeseenError {
  override name = 'DescriptionError';
}

/**
 * Runs the pinned Redocly CLI with the project's `redocly.yaml` and without telemetry. Returns its output.
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
    // Node adds the output of the command to the error.
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    throw new DescriptionError(shortReport(`${stdout}${stderr}`) || String(cause), { cause });
  }
}

/**
 * Bundles a description into one file, in which every `$ref` is local.
 *
 * @throws {DescriptionError} when a file is missing or is not YAML.
 */
export async function bundleDescription(output: string, index = descriptionIndex): Promise<void> {
  await redocly('bundle', index, '--output', output);
}

/**
 * Prints an error and ends the process with status 1, like `exitWith`.
 *
 * Unforeseen errors mostly come from a description that can be bundled but is invalid. If the linter finds problems,
 * they are printed instead of the stack.
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
