import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { runInChromium } from './run-in-chromium.js';
import { runInWorkerd } from './run-in-workerd.js';
import { runProgram } from './run-program.js';
import { NotForThisMachineError, type Runtime } from './runtime.js';
/** Runtimes of every machine with this repository. `openBrowser` gives the Chromium to use. */
export const presentRuntimes = (openBrowser: () => Promise<Browser>): Runtime[] => [
  ...inBothFormats('Node', () => process.execPath),
  {
    name: 'Chromium',
    run: async (project, url) => runInChromium(await openBrowser(), project, url),
  },
];

// Deno may only use the network of this machine.
const denoOptions = ['run', '--no-prompt', '--node-modules-dir=manual', '--allow-net=127.0.0.1'];
const bunOptions = ['run', '--no-install'];

/** Runtimes that `npm run test:runtimes` installs. */
export const installedRuntimes: readonly Runtime[] = [
  ...['node-22', 'node-24'].flatMap((name) =>
    inBothFormats(name.replace('node-', 'Node '), () => binaryOf(name, 'bin/node')),
  ),
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

/** Returns a version of Node twice: with modules, and with CommonJS. */
function inBothFormats(name: string, findBinary: () => string): Runtime[] {
  const formats = { esm: name, cjs: `${name} with CommonJS` } as const;
  return (['esm', 'cjs'] as const).map((format) => ({
    name: formats[format],
    run: async (project, url) => runProgram(findBinary(), [], project, url, format),
  }));
}

/**
 * Finds the binary in the package whose name begins with `name`. npm installs only the package for this machine.
 *
 * @throws {NotForThisMachineError} when no package is for this kind of machine.
 */
function binaryOf(name: string, path: string): string {
  const modules = fileURLToPath(new URL('node_modules', import.meta.url));
  if (!existsSync(modules))
    throw new Error('it is not installed; run npm run test:runtimes, which installs it');
  const [scope = '', prefix] = name.includes('/') ? name.split('/') : ['', name];
  const folder = join(modules, scope);
  const packages = existsSync(folder) ? readdirSync(folder) : [];
  const binaries = packages
    .filter((found) => found.startsWith(prefix ?? ''))
    .flatMap((found) => [join(folder, found, path), join(folder, found, `${path}.exe`)]);
  const binary = binaries.find((file) => existsSync(file));
  if (binary) return binary;
  const machine = `${process.platform} on ${process.arch}`;
  // npm does not report an optional package that it could not install, so this must not pass as a missing build.
  if (['linux on x64', 'linux on arm64'].includes(machine)) {
    throw new Error('npm did not install it; run npm run test:runtimes again');
  }
  throw new NotForThisMachineError(
    `no npm package has it for ${machine}; all runtimes are available on Linux`,
  );
}
