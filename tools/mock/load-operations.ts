import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { bundleDescription, DescriptionError, redocly } from '../redocly.js';
import { yamlProblems } from './yaml-files.js';

const lintRules = fileURLToPath(new URL('servable.yaml', import.meta.url));

/** An operation as Prism serves it. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Bundles a description and reads its operations.
 *
 * @throws {DescriptionError} when it cannot be served; each line names file, line and column.
 */
export async function loadOperations(index: string): Promise<Operation[]> {
  const problems = await yamlProblems(dirname(index));
  if (problems.length > 0) throw new DescriptionError(problems.join('\n'));

  const folder = await mkdtemp(join(tmpdir(), 'otc-dms-mock-'));
  try {
    const bundle = join(folder, 'openapi.yaml');
    // Prism takes a misspelt keyword or type for none, and would check less without a word.
    await Promise.all([
      redocly('lint', index, '--config', lintRules),
      bundleDescription(bundle, index),
    ]);
    return await readOperations(bundle);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readOperations(bundle: string): Promise<Operation[]> {
  let operations: Operation[];
  try {
    operations = await getHttpOperationsFromSpec(bundle);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DescriptionError(`Prism cannot read the description: ${reason}`, { cause });
  }
  if (operations.length === 0) throw new DescriptionError('The description has no operations.');
  return operations;
}
