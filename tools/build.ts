import { copyFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

// Writes the code of the package as one file per entry: Node takes half a millisecond for each file that it imports.
// Entries import from the index what they share with it. `tsc` has already written the types to the same folder.
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
  // Node and other runtimes use different digests; the `imports` of package.json choose one at run time.
  external: ['#digest'],
  packages: 'external',
  // Ignores tsconfig.json, whose `paths` map the names of the package to its sources.
  tsconfigRaw: {},
});
// `tsc` does not copy files that are declarations already.
await copyFile('generated/openapi.d.ts', 'dist/generated/openapi.d.ts');

// Deletes declarations that no entry refers to.
const needed = new Set(entries.map((entry) => join('dist/src', `${entry}.d.ts`)));
// The loop also visits files that are added while it runs.
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
