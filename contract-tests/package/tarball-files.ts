import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import type { InstalledPackage } from '../support/install-package.js';

/** Files that npm puts into every package, and documents: no code leads to either. */
const always = /^(package\.json|LICENSE|[^/]+\.md|docs\/[^/]+\.md)$/;

/** Returns the files of the package, relative to its folder, with slashes. */
export function filesOf({ folder }: InstalledPackage): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

/**
 * Returns the files that no entry point reaches, neither by its code nor by its types.
 *
 * A module and its types count as one, since readers of a dependency's code read both.
 */
export function needlessFiles(installed: InstalledPackage): string[] {
  const modules = new Set(reachedFiles(installed).map(moduleOf));
  return filesOf(installed).filter((file) => !always.test(file) && !modules.has(moduleOf(file)));
}

/** Returns the files that an entry point reaches and that are not in the package. */
export function missingFiles(installed: InstalledPackage): string[] {
  const files = new Set(filesOf(installed));
  return reachedFiles(installed).filter((file) => !files.has(file));
}

function reachedFiles({ folder, manifest }: InstalledPackage): string[] {
  const inner = manifest.imports ?? {};
  const reached = new Set(targetsOf(manifest.exports));
  // The loop also visits what it adds to the set.
  for (const file of reached) {
    for (const specifier of importsOf(join(folder, file))) {
      const targets = specifier.startsWith('#')
        ? targetsOf(inner[specifier])
        : specifier.startsWith('.')
          ? [posix.join(posix.dirname(file), specifier)]
          : [];
      for (const target of targets) {
        reached.add(/\.d\.c?ts$/.test(file) ? target.replace(/\.(c?)js$/, '.d.$1ts') : target);
      }
    }
  }
  return [...reached];
}

/** Returns every file in a value of `exports` or `imports`, under any condition. */
function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return [posix.normalize(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(targetsOf) : [];
}

function importsOf(file: string): string[] {
  if (!/\.(c?js|d\.c?ts)$/.test(file)) return [];
  const text = ts.sys.readFile(file) ?? '';
  // The last argument adds calls of `require`.
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function moduleOf(file: string): string {
  return file.replace(/(\.d)?\.c?[jt]s$/, '');
}
