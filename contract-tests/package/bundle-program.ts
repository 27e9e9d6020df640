import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import type { InstalledPackage } from '../support/install-package.js';

/** A program and its imports in one file. */
export interface Bundle {
  /** Minified and compressed, in bytes. */
  size: number;
  code: string;
  /** Files that contribute to the bundle, relative to `node_modules`, with their bytes. */
  inputs: Record<string, number>;
}

/** Bundles a program for browsers, as a user of the package does. */
export async function bundleProgram(
  { project }: InstalledPackage,
  program: string,
  options: BuildOptions = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: project, sourcefile: 'program.js' },
    absWorkingDir: join(project, 'node_modules'),
    ...{ bundle: true, minify: true, write: false, metafile: true, logLevel: 'silent' },
    ...{ platform: 'browser', format: 'esm', target: 'es2022', ...options },
  });
  const code = outputFiles?.[0]?.text ?? '';
  const [output] = Object.values(metafile?.outputs ?? {});
  const inputs = Object.entries(output?.inputs ?? {})
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && !path.endsWith('program.js'))
    .map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
    .sort(([, left], [, right]) => right - left);
  return { size: gzipSync(code, { level: 9 }).length, code, inputs: Object.fromEntries(inputs) };
}

/** Returns the names that the index of the package exports at run time. */
export function exportedNames({ folder }: InstalledPackage): string[] {
  const text = readFileSync(join(folder, 'dist/src/index.js'), 'utf8');
  const [, names = ''] = /export \{([^}]*)\};\s*$/.exec(text) ?? [];
  return names.split(',').map((name) => name.trim().replace(/^\w+ as /, ''));
}

/** Returns the code files of the entry points other than the index. */
export function entryFiles({ manifest }: InstalledPackage): string[] {
  return Object.entries(manifest.exports).flatMap(([name, target]) =>
    // Entry points with code have conditions.
    name === '.' || typeof target === 'string' ? [] : [(target as { module: string }).module],
  );
}
