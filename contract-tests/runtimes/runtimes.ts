import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInChromium } from './run-in-chromium.js';
import { runInWorkerd } from './run-in-workerd.js';
import { runProgram } from './run-program.js';
import type { Outcome } from './ten-calls.js';

/** What came of the ten calls in a runtime. */
export interface Run {
  version: string;
  outcomes: Outcome[];
}

/** A runtime that makes the ten calls. */
export interface Runtime {
  name: string;
  /** Makes them, with the package that is installed in `project`, against the server at `url`. */
  run: (project: string, url: string) => Promise<Run>;
}

/** A runtime does not come for this kind of machine, which is no fault of the client. */
export class NotForThisMachineError extends Error {
  override name = 'NotForThisMachineError';
}

/** What every machine with this repository has. */
export const presentRuntimes: readonly Runtime[] = [
  { name: 'Node', run: (project, url) => runProgram(process.execPath, [], project, url) },
  { name: 'Chromium', run: runInChromium },
];

// Deno is allowed nothing but the network of this machine.
const denoOptions = ['run', '--no-prompt', '--node-modules-dir=manual', '--allow-net=127.0.0.1'];
const bunOptions = ['run', '--no-install'];

/** What `npm run test:runtimes` installs. */
export const installedRuntimes: readonly Runtime[] = [
  ...['node-22', 'node-24'].map((name) => ({
    name: name.replace('node-', 'Node '),
    run: async (project: string, url: string) =>
      runProgram(binaryOf(name, 'bin/node'), [], project, url),
  })),
  {
    name: 'Deno',
    run: async (project, url) => runProgram(binaryOf('@deno/', 'deno'), denoOptions, project, url),
  },
  {
    name: 'Bun',
    run: async (project, url) =>
      runProgram(binaryOf('@oven/bun', 'bin/bun'), bunOptions, project, url),
  },
  {
    name: 'workerd',
    run: async (project, url) =>
      runInWorkerd(binaryOf('@cloudflare/workerd', 'bin/workerd'), project, url),
  },
];

/**
 * The binary in a package whose name begins with `name`: npm installs only the one for this kind of machine.
 *
 * @throws {NotForThisMachineError} where there is none for this kind of machine.
 */
function binaryOf(name: string, path: string): string {
  const modules = fileURLToPath(new URL('node_modules', import.meta.url));
  if (!existsSync(modules))
    throw new Error('start it with npm run test:runtimes, which installs it');
  const [scope = '', prefix] = name.includes('/') ? name.split('/') : ['', name];
  const folder = join(modules, scope);
  const packages = existsSync(folder) ? readdirSync(folder) : [];
  const binaries = packages
    .filter((found) => found.startsWith(prefix ?? ''))
    .flatMap((found) => [join(folder, found, path), join(folder, found, `${path}.exe`)]);
  const binary = binaries.find((file) => existsSync(file));
  if (binary) return binary;
  const machine = `${process.platform} on ${process.arch}`;
  // npm says nothing when an optional package is not installed: that must not pass for a machine without one.
  if (['linux on x64', 'linux on arm64'].includes(machine)) {
    throw new Error('npm did not install it; run npm run test:runtimes again');
  }
  throw new NotForThisMachineError(`no npm package has it for ${machine}; Linux has all`);
}
