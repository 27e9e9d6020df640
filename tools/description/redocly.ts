import { fileURLToPath } from 'node:url';
import { ProgramError, runBounded } from '../command/bounded-child.js';
import { exitWith, ForeseenError } from '../command/foreseen-error.js';
import { shortReport } from './short-report.js';

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

/** Ten times what a slow machine needs for the whole description. */
const limits = { timeoutMs: 120_000, memoryMb: 2_000 };

/**
 * Runs the pinned Redocly CLI with the project's `redocly.yaml` and without telemetry. Returns its output.
 *
 * @throws {DescriptionError} when the command exits with an error, or needs too much time or memory.
 */
export async function redocly(...args: string[]): Promise<string> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  try {
    return await runBounded({ args: [cli, ...args], cwd: root, env, ...limits });
  } catch (cause) {
    if (!(cause instanceof ProgramError)) throw cause;
    if (cause.isEnded)
      throw new DescriptionError(`Redocly ${args[0]}: ${cause.message}`, { cause });
    throw new DescriptionError(shortReport(cause.message), { cause });
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
