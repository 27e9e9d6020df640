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
 * Writes the ten calls as JavaScript into a project that has the package; gives the path of the file.
 *
 * It imports the package by its name, as Node, Deno and Bun find it by themselves.
 */
export async function writeCalls(project: string, entry: string): Promise<string> {
  const outfile = join(project, `${entry}.js`);
  await build({
    ...common,
    entryPoints: [fileURLToPath(new URL(`${entry}.ts`, import.meta.url))],
    outfile,
    external: ['otc-dms-kafka'],
    // Not the paths of the repository, which lead to the source of the package.
    tsconfigRaw: {},
  });
  return outfile;
}

/** The same in one file with the package, as a bundler makes it for a page or a worker. */
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
