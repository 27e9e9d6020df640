import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { shortReport } from '../../tools/description/short-report.js';
import type { Command, Sdk, Tool } from './sdks.js';

const run = promisify(execFile);
/** Far longer than any step takes, so that a step that hangs is ended and reported. */
const stepLimitMs = 300_000;

/**
 * Runs a command and returns what it prints.
 *
 * @throws {Error} if it fails, with the end of its output.
 */
export async function execute([file, ...args]: Command, cwd: string): Promise<string> {
  const options = { cwd, maxBuffer: 64 * 1024 * 1024, timeout: stepLimitMs };
  try {
    return (await run(file, args, options)).stdout;
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as Partial<Record<string, string>>;
    throw new Error(shortReport(`${stdout}${stderr}`) || String(cause));
  }
}

/** Returns the tools of an SDK that this machine lacks. */
export async function missingTools({ tools, folder }: Sdk): Promise<Tool[]> {
  const has = ({ probe }: Tool) =>
    execute(probe, folder).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(tools.map(has));
  return tools.filter((_, index) => !found[index]);
}
