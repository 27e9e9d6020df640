import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runNode, tools } from '../support/consumer-project.js';
import { type InstalledPackage, installLimitMs } from '../support/install-package.js';
import { madeOnce } from '../support/made-once.js';
import { consumers, copyConsumers } from './compile-consumer.js';

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await madeOnce('package');
}, installLimitMs);

const settings = {
  node16: { module: 'node16', extension: 'cts' },
  nodenext: { module: 'nodenext', extension: 'mts' },
  bundler: { module: 'esnext', extension: 'ts' },
  node10: { module: 'commonjs', extension: 'ts' },
} as const;
type Resolution = keyof typeof settings;

// docs/getting-started.md names the lowest versions. Each run takes seconds, so 5.4 has one per format of openapi-fetch.
const compilers: readonly [string, readonly string[], readonly Resolution[]][] = [
  ['typescript-5-0', ['consumer'], ['node16', 'nodenext', 'bundler', 'node10']],
  ['typescript-5-4', consumers, ['node16', 'bundler']],
  // Version 7 has no `node10`.
  ['typescript-7', consumers, ['node16', 'nodenext', 'bundler']],
];
const cases = compilers.flatMap(([folder, programs, resolutions]) =>
  resolutions.map((moduleResolution) => ({
    ...{ folder, programs, moduleResolution },
    ...settings[moduleResolution],
  })),
);

describe('a program of a user', () => {
  it.each(cases)(
    'compiles under $folder with $moduleResolution',
    async ({ folder, programs, module, moduleResolution, extension }) => {
      const { project } = installed;
      const files = copyConsumers(project, programs, extension);
      const options = Object.entries({
        ...{ module, moduleResolution, target: 'es2022', lib: 'es2022,dom,dom.iterable' },
        // Types of Node that these versions can read are not installed.
        typeRoots: join(project, 'no-types'),
      }).flatMap(([name, value]) => [`--${name}`, value]);
      const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--pretty', 'false'];
      const compiler = join(tools, folder, 'bin/tsc');
      const args = [...options, ...strict, ...files];
      expect(await runNode(project, [compiler, ...args])).toBe('');
    },
    300_000,
  );
});
