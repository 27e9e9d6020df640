import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { allEnded } from '../command/scratch-folder.js';
import { readDescription } from '../description/read-description.js';
import { DescriptionError, redocly } from '../description/redocly.js';
import { yamlProblems } from './yaml-files.js';

// OpenAPI 3.1 means this one. Unless it is named, Prism falls back to draft 7, which knows neither
// `dependentRequired` nor `dependentSchemas` and would let such rules pass without a word.
const jsonSchemaDialect = 'https://json-schema.org/draft/2020-12/schema';
const lintRules = fileURLToPath(new URL('servable.yaml', import.meta.url));

/** An operation as Prism serves it. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Bundles a description and reads its operations.
 *
 * @throws {DescriptionError} when it cannot be served; each line names file, line and column.
 */
export async function loadOperations(index: string): Promise<Operation[]> {
  try {
    // Prism takes a misspelt keyword or type for none, and would check less without a word.
    const [, document] = await allEnded([
      redocly('lint', index, '--config', lintRules),
      readDescription(index),
    ]);
    return await readOperations(document);
  } catch (cause) {
    // What is wrong with a file itself is said once, not once for every place that refers to it.
    const problems = await yamlProblems(dirname(index)).catch(() => []);
    if (problems.length > 0) throw new DescriptionError(problems.join('\n'), { cause });
    throw cause;
  }
}

async function readOperations(document: object): Promise<Operation[]> {
  let operations: Operation[];
  try {
    operations = await getHttpOperationsFromSpec({ ...document, jsonSchemaDialect });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DescriptionError(`Prism cannot read the description: ${reason}`, { cause });
  }
  if (operations.length === 0) throw new DescriptionError('The description has no operations.');
  return operations;
}
