import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { descriptionIndex, exitWithLint } from './description/redocly.js';
import { loadDescription } from './mock/load-description.js';
import { keepDeclarations } from './package/keep-declarations.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'mock');
const dist = join(folder, 'dist');

try {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const { exports, bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const entries = namesIn([exports, bin]);
  await Promise.all([writeCode(entries), writeTypes(entries), writeDescription()]);
} catch (error) {
  await exitWithLint(error);
}

/** Returns the names of the JavaScript files in `dist` that a part of package.json names. */
function namesIn(part: unknown): string[] {
  return [...new Set(JSON.stringify(part).match(/(?<=dist\/)\w+(?=\.js)/g) ?? [])];
}

/** Writes the code as few files: Node takes half a millisecond for each file that it imports. */
async function writeCode(entries: readonly string[]): Promise<void> {
  await build({
    entryPoints: [
      ...entries.map((entry) => join(folder, `src/${entry}.ts`)),
      join(root, 'src/signing/digest-node.ts'),
      join(root, 'src/signing/digest-web.ts'),
    ],
    entryNames: '[name]',
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // The `imports` of package.json choose the digest at run time, and name the prepared description.
    external: ['#digest', '#description'],
    packages: 'external',
    // Ignores tsconfig.json, whose `paths` map the names of packages to their sources.
    tsconfigRaw: {},
  });
}

async function writeTypes(entries: readonly string[]): Promise<void> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch((error) => {
    throw new Error(`The types of the mock are wrong: ${error.stdout}`);
  });
  // `tsc` does not copy files that are declarations already.
  const generated = 'generated/openapi.d.ts';
  await mkdir(join(dist, 'types/generated'), { recursive: true });
  await copyFile(join(root, generated), join(dist, 'types', generated));
  const own = join(dist, 'types/mock/src');
  await keepDeclarations(
    dist,
    entries.map((entry) => join(own, `${entry}.d.ts`)),
  );
}

/** Writes the description as code, which each runtime and bundler can import. Parsing it as JSON is faster. */
async function writeDescription(): Promise<void> {
  const text = JSON.stringify(await loadDescription(descriptionIndex));
  const code = `export default JSON.parse(${JSON.stringify(text)});\n`;
  await writeFile(join(dist, 'description-data.js'), code);
}
