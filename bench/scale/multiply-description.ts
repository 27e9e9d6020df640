import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { descriptionIndex } from '../../tools/description/redocly.js';

/** The names of an operation that must be unique. */
interface Names {
  operationId?: string;
  externalDocs: { description: string };
  'x-vendor': { id: string; corrected?: string };
  'x-waiter'?: { name: string; poll: string };
}

/**
 * Writes a description that has each operation this many times, and returns the path of its index.
 *
 * A copy has its own paths, operation ids, waiters, schemas, parameters, responses and examples, so that nothing is
 * shared and the result passes the linter.
 */
export async function multiplyDescription(folder: string, times: number): Promise<string> {
  const original = dirname(descriptionIndex);
  await cp(original, folder, { recursive: true });
  const index = join(folder, 'openapi.yaml');
  const lines = [];
  for (let copy = 1; copy < times; copy++) {
    // Operation ids have letters only.
    const letter = String.fromCharCode('A'.charCodeAt(0) + copy);
    lines.push(await writeCopy(original, join(folder, `copy-${letter.toLowerCase()}`), letter));
  }
  const text = await readFile(index, 'utf8');
  await writeFile(index, text.replace(/^components:$/m, `${lines.join('')}components:`));
  return index;
}

/** References to the schemas of errors. */
const sharedSchema = /\.\.\/(?:components\/)?schemas\/((?:Topic)?ErrorResponse\.yaml)/;

/** Writes one copy and returns its lines of the index. */
async function writeCopy(original: string, target: string, letter: string): Promise<string> {
  const suffix = `Copy${letter}`;
  for (const entry of await readdir(original, { recursive: true })) {
    if (!/^(paths|components)\b.*\.yaml$/.test(entry) || sharedSchema.test(`../${entry}`)) continue;
    const text = renameReferences(await readFile(join(original, entry), 'utf8'), suffix);
    const file = join(target, renameReferences(entry, suffix));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, entry.startsWith('paths') ? renameOperations(text, suffix) : text);
  }
  const index: { paths: Record<string, { $ref: string }> } = parse(
    await readFile(join(original, 'openapi.yaml'), 'utf8'),
  );
  const copy = `copy-${letter.toLowerCase()}`;
  return Object.entries(index.paths)
    .map(
      ([path, { $ref }]) =>
        `  /${copy}${path}:\n    $ref: ${copy}/${renameReferences($ref, suffix)}\n`,
    )
    .join('');
}

/**
 * Adds a suffix to the first word of each file name: `listTopicsCopyB.200.empty.yaml`.
 *
 * Copies share the schemas of errors, because the linter requires these files.
 */
function renameReferences(text: string, suffix: string): string {
  // A pattern with a group keeps what it finds, at each second place.
  const parts = text.split(sharedSchema);
  return parts
    .map((part, index) =>
      index % 2 === 0 ? renamed(part, suffix) : `../../../components/schemas/${part}`,
    )
    .join('');
}

function renamed(text: string, suffix: string): string {
  return text.replace(/(?<=\/)([\w-]+)((?:\.[\w-]+)*\.yaml)\b/g, `$1${suffix}$2`);
}

function renameOperations(text: string, suffix: string): string {
  const item: Record<string, Names> = parse(text);
  for (const operation of Object.values(item)) {
    // The parameters of a path item are no operation.
    if (!operation.operationId) continue;
    const { externalDocs, 'x-vendor': vendor, 'x-waiter': waiter } = operation;
    // The linter compares these three.
    operation.operationId += suffix;
    externalDocs.description += suffix;
    vendor.id += suffix;
    if (vendor.corrected) vendor.corrected += suffix;
    if (!waiter) continue;
    waiter.name += suffix;
    waiter.poll += suffix;
  }
  return stringify(item, { lineWidth: 0 });
}
