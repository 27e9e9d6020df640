import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

// Writes the code of the package as one file per entry: Node takes half a millisecond for each file that it imports.
// Entries import from the index what they share with it. `tsc` has already written the types to the same folder.
const { exports, imports } = JSON.parse(await readFile('package.json', 'utf8'));
const publicEntries = entriesIn(exports);
const entries = [...publicEntries, ...entriesIn(imports)];

/** Returns the files without their extension that a field of `package.json` names, each once. */
function entriesIn(field: unknown): string[] {
  const targets = JSON.stringify(field).match(/(?<=dist\/src\/)[\w/-]+(?=\.js)/g) ?? [];
  return [...new Set(targets)];
}

/** Leaves imports of the index to the format of the file that has them. */
const indexStaysOutside = (extension: string): Plugin => ({
  name: 'index-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/index\.js$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: `./index${extension}`, external: true },
    );
  },
});

/**
 * Imports the default export of openapi-fetch, which its CommonJS file has as `exports.default`. In a package of
 * modules, esbuild takes `module.exports` for the default export, as Node does.
 */
const defaultOfCommonJs: Plugin = {
  name: 'default-of-commonjs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^openapi-fetch$/ }, ({ path, namespace }) =>
      namespace === 'file' ? { path, namespace: 'commonjs' } : { path, external: true },
    );
    onLoad({ filter: /./, namespace: 'commonjs' }, ({ path }) => ({
      contents: `export * from '${path}'; export { default } from '${path}';`,
    }));
  },
};

const common = {
  entryPoints: entries.map((entry) => ({ in: `src/${entry}.ts`, out: entry })),
  outdir: 'dist/src',
  bundle: true,
  target: 'es2022',
  // Node and other runtimes use different digests; the `imports` of package.json choose one at run time.
  external: ['#digest'],
  packages: 'external',
  // Ignores tsconfig.json, whose `paths` map the names of the package to its sources.
  tsconfigRaw: {},
} satisfies BuildOptions;

await build({ ...common, format: 'esm', plugins: [indexStaysOutside('.js')] });
await build({
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  plugins: [indexStaysOutside('.cjs'), defaultOfCommonJs],
});

// `tsc` does not copy files that are declarations already.
await copyFile('generated/openapi.d.ts', 'dist/generated/openapi.d.ts');

// Both formats have the same types. They are CommonJS, because modules can import from CommonJS under every setting of
// the compiler, and CommonJS cannot import from modules under most of them.
const toCommonJs = (text: string) =>
  text.replace(/((?:from|import)\s*\(?['"]\.[^'"]+)\.js(?=['"])/g, '$1.cjs');
const needed = new Set(publicEntries.map((entry) => join('dist/src', `${entry}.d.cts`)));
// The loop also visits files that are added while it runs.
for (const file of needed) {
  const text = toCommonJs(await readFile(file.replace(/cts$/, 'ts'), 'utf8'));
  await writeFile(file, text);
  for (const [, path = ''] of text.matchAll(/['"](\.[^'"]+)\.cjs['"]/g)) {
    needed.add(join(file, '..', `${path}.d.cts`));
  }
}
for (const name of await readdir('dist', { recursive: true })) {
  if (name.endsWith('.d.ts')) await rm(join('dist', name));
}
for (const entry of publicEntries) {
  const { base } = parse(entry);
  await writeFile(join('dist/src', `${entry}.d.ts`), `export * from './${base}.cjs';\n`);
}
