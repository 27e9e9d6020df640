import { copyFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Writes the code of the package: one file per entry, since Node takes half a millisecond for each file of an import.
 * What entries share they import from the index. `tsc` writes the types beside it.
 */
const { exports, imports } = JSON.parse(await readFile('package.json', 'utf8'));
const targets = JSON.stringify([exports, imports]).match(/(?<=dist\/src\/)[\w/-]+(?=\.js)/g) ?? [];
const entries = [...new Set(targets)];

const indexStaysOutside: Plugin = {
  name: 'index-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/index\.js$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './index.js', external: true },
    );
  },
};

await build({
  entryPoints: entries.map((entry) => ({ in: `src/${entry}.ts`, out: entry })),
  outdir: 'dist/src',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  plugins: [indexStaysOutside],
  // Which digest is used is decided where the package runs.
  external: ['#digest'],
  packages: 'external',
  // Without the paths that lead from the names of the package to its sources.
  tsconfigRaw: {},
});
// What is generated as a declaration is no source of a compiler's.
await copyFile('generated/openapi.d.ts', 'dist/generated/openapi.d.ts');

// Declarations that no entry leads to say nothing to a user.
const needed = new Set(entries.map((entry) => join('dist/src', `${entry}.d.ts`)));
// A set may grow while it is walked.
for (const file of needed) {
  const text = await readFile(file, 'utf8').catch(() => '');
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)\.js['"]/g)) {
    needed.add(join(file, '..', `${path}.d.ts`));
  }
}
for (const name of await readdir('dist', { recursive: true })) {
  const file = join('dist', name);
  if (file.endsWith('.d.ts') && !needed.has(file)) await rm(file);
}
