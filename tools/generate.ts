import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { readOptions } from './command/arguments.js';
import { onClosedOutput } from './command/closed-output.js';
import { allEnded, inScratchFolder } from './command/scratch-folder.js';
import { readErrorCatalogue } from './description/error-catalogue.js';
import type { OpenApiDocument } from './description/openapi-document.js';
import { bundleDescription, descriptionIndex, exitWithLint } from './description/redocly.js';
import { collectOperations } from './generate/collect-operations.js';
import { collectWaiters } from './generate/collect-waiters.js';
import { downConvert, type Loss } from './generate/down-convert.js';
import { writeErrorCodes } from './generate/write-error-codes.js';
import { writeOperationTable } from './generate/write-operation-table.js';
import { writeOperations } from './generate/write-operations.js';
import { writeService } from './generate/write-service.js';
import { writeTypes } from './generate/write-types.js';
import { writeWaiters } from './generate/write-waiters.js';

const defaultOutput = fileURLToPath(new URL('../generated', import.meta.url));
const usage = `Makes the bundle (3.1, and 3.0 for older tools), its types and the operations of the client from openapi/.

  npm run generate -- [--output <folder>]

  --output  folder to write to (default generated)`;
const notice = 'Made by `npm run generate` from openapi/; do not edit.';

/** What can be set when generating. */
export interface GenerateOptions {
  /** Index of the description. */
  index?: string;
  /** Called with the path of each file that was written; those that would stay the same are not. */
  onFile?: (path: string) => void;
  /** Called with what the form in OpenAPI 3.0 leaves out, since 3.0 cannot say it. */
  onLosses?: (losses: readonly Loss[]) => void;
}

/**
 * Makes the bundle, the types, the operation table, the waiters and the error codes. Writes nothing when the description is broken.
 *
 * @throws {DescriptionError} when Redocly refuses the description.
 * @throws {UnsupportedShapeError} when the client could not serve an operation.
 * @throws {ForeseenError} when the error catalogue cannot be read.
 */
export async function generate(outputDir: string, options: GenerateOptions = {}): Promise<void> {
  const { yaml, description } = await readBundle(options.index ?? descriptionIndex);
  const { document, losses } = downConvert(description);
  options.onLosses?.(losses);
  const operations = collectOperations(description);
  const waiters = collectWaiters(description, operations);
  const files = {
    'openapi.yaml': `# ${notice}\n${yaml}`,
    'openapi-3.0.yaml': `# ${notice}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    'openapi.d.ts': `// ${notice}\n\n${await writeTypes(description)}`,
    'operations.ts': `// ${notice}\n\n${writeOperations(description, operations)}`,
    'service.ts': `// ${notice}\n\n${writeService(description)}`,
    'operation-table.ts': `// ${notice}\n\n${writeOperationTable(operations)}`,
    'error-codes.ts': `// ${notice}\n\n${writeErrorCodes(readErrorCatalogue())}`,
    'waiters.ts': `// ${notice}\n\n${writeWaiters(waiters)}`,
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

/** The bundle to keep, and to work with: JSON is read a hundred times faster than YAML. */
async function readBundle(index: string): Promise<{ yaml: string; description: OpenApiDocument }> {
  return inScratchFolder(async (folder) => {
    const bundles = ['openapi.yaml', 'openapi.json'].map(async (name) => {
      const file = join(folder, name);
      await bundleDescription(file, index);
      return readFile(file, 'utf8');
    });
    const [yaml = '', json = ''] = await allEnded(bundles);
    return { yaml, description: JSON.parse(json) };
  });
}

async function main(): Promise<void> {
  // The work is finished all the same.
  onClosedOutput(() => {});
  const { output = defaultOutput } = readOptions(['output'], usage);
  let changes = 0;
  await generate(output, {
    onFile: (path) => {
      changes += 1;
      console.log(`wrote ${relative(process.cwd(), path)}`);
    },
    onLosses: (losses) => {
      if (losses.length === 0) return;
      console.log('openapi-3.0.yaml leaves out what OpenAPI 3.0 cannot say:');
      for (const { place, keywords } of losses) console.log(`  ${place}: ${keywords.join(', ')}`);
    },
  });
  if (changes === 0) console.log(`${relative(process.cwd(), output)} is up to date`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main().catch(exitWithLint);
