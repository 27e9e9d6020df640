import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  logLevel: 'silent',
} satisfies BuildOptions;

/**
 * Compiles the ten calls to JavaScript, into a project that has the package; returns the path of the file.
 *
 * The file loads the package by its name, which Node, Deno and Bun resolve.
 */
export async function writeCalls(
  project: string,
  entry: string,
  format: 'esm' | 'cjs' = 'esm',
): Promise<string> {
  const outfile = join(project, `${entry}${format === 'esm' ? '.js' : '.cjs'}`);
  await build({
    ...common,
    entryPoints: [fileURLToPath(new URL(`${entry}.ts`, import.meta.url))],
    outfile,
    format,
    external: ['otc-dms-kafka'],
    // Without the paths of the repository, which map the package to its source.
    tsconfigRaw: {},
  });
  return outfile;
}

/** Bundles the ten calls with the package, for a page or a worker; returns the path of the file. */
export async function bundleCalls(
  project: string,
  entry: string,
  options: BuildOptions,
): Promise<string> {
  const outfile = join(project, `${entry}.bundle.js`);
  const entryPoints = [await writeCalls(project, entry)];
  await build({ ...common, entryPoints, outfile, ...options });
  return outfile;
}
