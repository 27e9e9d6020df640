import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './command-line.js';
import { exitWith } from './foreseen-error.js';
import { collectOperations } from './generate/collect-operations.js';
import { writeOperations } from './generate/write-operations.js';
import { writeTypes } from './generate/write-types.js';
import { parseDocument } from './openapi-document.js';
import { bundleDescription, descriptionIndex } from './redocly.js';

const defaultOutput = fileURLToPath(new URL('../generated', import.meta.url));
const usage = `Makes the bundle, its types and the operations of the client from openapi/.

  npm run generate -- [--output <folder>]

  --output  folder to write to (default generated)`;
const notice = 'Made by `npm run generate` from openapi/; do not edit.';

/** What can be set when generating. */
export interface GenerateOptions {
  /** Index of the description. */
  index?: string;
  /** Called with the path of each file that was written; those that would stay the same are not. */
  onFile?: (path: string) => void;
}

/**
 * Makes the bundle, the types and the operation table. Writes nothing when the description is broken.
 *
 * @throws {DescriptionError} when Redocly refuses the description.
 * @throws {UnsupportedShapeError} when the client could not serve an operation.
 */
export async function generate(outputDir: string, options: GenerateOptions = {}): Promise<void> {
  const bundle = await readBundle(options.index ?? descriptionIndex);
  const description = parseDocument(bundle);
  const files = {
    'openapi.yaml': `# ${notice}\n${bundle}`,
    'openapi.d.ts': `// ${notice}\n\n${await writeTypes(bundle)}`,
    'operations.ts': `// ${notice}\n\n${writeOperations(description, collectOperations(description))}`,
  };
  await mkdir(outputDir, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(outputDir, name);
    // A file that stays as it is keeps its time, so that no watcher and no build takes it for changed.
    if (text === (await readFile(path, 'utf8').catch(() => undefined))) continue;
    await writeFile(path, text);
    options.onFile?.(path);
  }
}

async function readBundle(index: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'otc-dms-kafka-'));
  try {
    const file = join(scratch, 'openapi.yaml');
    await bundleDescription(file, index);
    return await readFile(file, 'utf8');
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { output = defaultOutput } = readOptions(['output'], usage);
  let changes = 0;
  await generate(output, {
    onFile: (path) => {
      changes += 1;
      console.log(`wrote ${relative(process.cwd(), path)}`);
    },
  });
  if (changes === 0) console.log(`${relative(process.cwd(), output)} is up to date`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main().catch(exitWith);
