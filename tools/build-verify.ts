import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { exitWithLint } from './description/redocly.js';
import { loadVerifyDescription } from './verify/load-verify-description.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'contract-tests/verify');
const dist = join(folder, 'dist');
const source = (file: string) => join(root, `src/${file}.ts`);

try {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([writeCode(), writeDescription()]);
} catch (error) {
  await exitWithLint(error);
}

/** Writes the command with the client inside: few files start faster, and the client needs no release first. */
async function writeCode(): Promise<void> {
  await build({
    entryPoints: [
      join(folder, 'src/command.ts'),
      source('signing/digest-node'),
      source('signing/digest-web'),
    ],
    entryNames: '[name]',
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    alias: {
      'otc-dms-kafka': source('index'),
      'otc-dms-kafka/http': source('http'),
      'otc-dms-kafka/node': source('node'),
    },
    // The `imports` of package.json choose the digest at run time, and name the prepared description.
    external: ['#digest', '#contract', 'ajv', 'ajv-formats', 'openapi-fetch', 'yaml'],
    // Ignores tsconfig.json, whose `paths` name the sources in another way.
    tsconfigRaw: {},
  });
}

async function writeDescription(): Promise<void> {
  const text = JSON.stringify(await loadVerifyDescription());
  // Parsing it as JSON is faster.
  const code = `export default JSON.parse(${JSON.stringify(text)});\n`;
  await writeFile(join(dist, 'description-data.js'), code);
}
