import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { shortReport } from '../../tools/description/short-report.js';
import type { Command, Generator, Tool } from './generator.js';

const run = promisify(execFile);
/** Far longer than any step takes, so that a step that hangs is ended and reported. */
const stepLimitMs = 300_000;

/**
 * Runs a command and returns what it prints.
 *
 * @param env variables beside those of this process.
 * @throws {Error} if it fails, with its output.
 */
export async function execute(
  [file, ...args]: Command,
  cwd: string,
  env: Record<string, string> = {},
): Promise<string> {
  const quiet = { REDOCLY_TELEMETRY: 'off', SCARF_ANALYTICS: 'false', NO_COLOR: '1' };
  try {
    const { stdout } = await run(file, args, {
      ...{ cwd, env: { ...process.env, ...quiet, ...env }, maxBuffer: 64 * 1024 * 1024 },
      timeout: stepLimitMs,
    });
    return stdout;
  } catch (cause) {
    const { code, stdout = '', stderr = '' } = cause as Partial<Record<string, string>>;
    if (code === 'ENOENT') throw new Error(`${file} is not on this machine: install it`);
    throw new Error(shortReport(`${stdout}${stderr}`) || String(cause));
  }
}

/** Returns the tools of a generator that this machine lacks. */
export async function missingTools({ tools = [] }: Generator, cwd: string): Promise<Tool[]> {
  const has = ({ probe }: Tool) =>
    execute(probe, cwd).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(tools.map(has));
  return tools.filter((_, index) => !found[index]);
}
