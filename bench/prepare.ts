import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { ForeseenError } from '../tools/command/foreseen-error.js';
import { folder, output, root } from './folders.js';

const run = promisify(execFile);

/**
 * Makes the built package importable by its name beside the other clients, and compiles the measured programs, so
 * that they run in plain Node without a loader.
 *
 * @throws {ForeseenError} when something is not installed or built, or does not compile.
 */
export async function prepare(): Promise<void> {
  for (const [path, command] of [
    [join(root, 'dist/src/index.js'), 'npm run build'],
    [join(root, 'mock/dist/command.js'), 'npm run build -w mock'],
    [join(folder, 'node_modules'), 'npm ci --prefix bench'],
  ] as const) {
    if (!existsSync(path))
      throw new ForeseenError(`${relative(root, path)} is missing: run ${command}.`);
  }
  // A dependency `file:..` would install all development tools again.
  const link = join(folder, 'node_modules/otc-dms-kafka');
  await rm(link, { recursive: true, force: true });
  await symlink(root, link, 'junction');
  await rm(output, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', folder]).catch(({ stdout = '' }) => {
    throw new ForeseenError(`bench/subjects does not compile: ${stdout.trim().split('\n')[0]}`);
  });
}
