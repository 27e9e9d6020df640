import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HttpOperation, readOperations } from 'otc-dms-kafka-mock';
import { allEnded } from '../command/scratch-folder.js';
import { readDescription } from '../description/read-description.js';
import { DescriptionError, redocly } from '../description/redocly.js';
import { yamlProblems } from '../description/yaml-files.js';
import { expandedSize } from './expanded-size.js';

const lintRules = fileURLToPath(new URL('servable.yaml', import.meta.url));

/**
 * Bundles a description and reads its operations.
 *
 * @throws {DescriptionError} when the description cannot be served; each line names file, line and column.
 */
export async function loadOperations(index: string): Promise<HttpOperation[]> {
  try {
    // Prism ignores a misspelt keyword or type and would silently check less.
    const [, document] = await allEnded([
      redocly('lint', index, '--config', lintRules),
      readDescription(index),
    ]);
    return await servableOperations(document);
  } catch (cause) {
    // A broken file is reported once here; the bundler reports it for every reference.
    const problems = await yamlProblems(dirname(index)).catch(() => []);
    if (problems.length > 0) throw new DescriptionError(problems.join('\n'), { cause });
    throw cause;
  }
}

/** Most values after Prism has replaced the references; this description has 44,000, and ten times as many take 15 seconds. */
const maxExpandedSize = 500_000;

async function servableOperations(document: object): Promise<HttpOperation[]> {
  if (expandedSize(document) > maxExpandedSize) {
    throw new DescriptionError(
      `The references of the description expand to more than ${maxExpandedSize} values. Look for schemas that refer to each other many times.`,
    );
  }
  let operations: HttpOperation[];
  try {
    operations = await readOperations(document);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DescriptionError(`Prism cannot read the description: ${reason}`, { cause });
  }
  if (operations.length === 0) throw new DescriptionError('The description has no operations.');
  return operations;
}
