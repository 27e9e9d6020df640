import { execFile } from 'node:child_process';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
/** Far longer than any step takes, so that a tool that hangs is ended and reported. */
const stepLimitMs = 300_000;

/** Folder of the tools that `npm run test:slow` installs. */
export const tools = fileURLToPath(new URL('../consumers/node_modules', import.meta.url));

/** Copies a project of the suite `consumers`, and the program that they share, into a project that has the package. */
export async function copyProject(project: string, name: string): Promise<string> {
  const folder = join(project, name);
  const source = (path: string) =>
    fileURLToPath(new URL(`../consumers/projects/${path}`, import.meta.url));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await cp(source(name), folder, { recursive: true });
  await cp(source('use-package.ts'), join(folder, 'use-package.ts'));
  // Node looks here for tools, and one folder further up for the package.
  await symlink(tools, join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Runs a program of Node in a folder; returns its output.
 *
 * @throws {Error} with its output, when it fails.
 */
export async function runNode(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  try {
    const { stdout } = await execute(process.execPath, [...args], {
      ...{ cwd: folder, timeout: stepLimitMs },
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        NEXT_TELEMETRY_DISABLED: '1',
        ...env,
      },
    });
    return stdout.trim();
  } catch (error) {
    // `execFile` adds the output of the program to its error.
    const { stdout = '', stderr = '' } = error as Partial<Record<string, string>>;
    throw new Error(`${stdout}${stderr}`.trim() || String(error), { cause: error });
  }
}
