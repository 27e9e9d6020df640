import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MockDescription } from 'otc-dms-kafka-mock';
import { readDescription as prepare } from 'otc-dms-kafka-mock/description';
import { errorsByCode, readErrorCatalogue } from '../description/error-catalogue.js';
import { DescriptionError } from '../description/redocly.js';
import { yamlProblems } from '../description/yaml-files.js';
import { createDescriptionReader, type DescriptionReader } from './description-reader.js';
import { expandedSize } from './expanded-size.js';

/**
 * Reads a description and prepares it for the mock, with the error catalogue beside it if there is one.
 *
 * @param reader reads it again in less time; without one, a reader is created and closed.
 * @throws {DescriptionError} when the description cannot be served; each line names file, line and column.
 */
export async function loadDescription(
  index: string,
  reader?: DescriptionReader,
): Promise<MockDescription> {
  const used = reader ?? createDescriptionReader();
  try {
    const document = await used.read(index);
    return await servable(document, errorsOf(join(dirname(index), 'error-codes.yaml')));
  } catch (cause) {
    // A broken file is reported once here; the bundler reports it for every reference.
    const problems = await yamlProblems(dirname(index)).catch(() => []);
    if (problems.length > 0) throw new DescriptionError(problems.join('\n'), { cause });
    throw cause;
  } finally {
    if (!reader) used.close();
  }
}

/** Most values after Prism has replaced the references; this description has 44,000, and ten times as many take 15 seconds. */
const maxExpandedSize = 500_000;

async function servable(
  document: object,
  errors: MockDescription['errors'],
): Promise<MockDescription> {
  if (expandedSize(document) > maxExpandedSize) {
    throw new DescriptionError(
      `The references of the description expand to more than ${maxExpandedSize} values. Look for schemas that refer to each other many times.`,
    );
  }
  let description: MockDescription;
  try {
    description = await prepare(document, errors);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DescriptionError(`Prism cannot read the description: ${reason}`, { cause });
  }
  if (description.operations.length === 0) {
    throw new DescriptionError('The description has no operations.');
  }
  return description;
}

function errorsOf(file: string): MockDescription['errors'] {
  return existsSync(file) ? errorsByCode(readErrorCatalogue(file)) : {};
}
