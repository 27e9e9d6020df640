import { dirname, join } from 'node:path';
import { inScratchFolder } from '../command/scratch-folder.js';
import { type OpenApiDocument, readDocument } from './openapi-document.js';
import { bundleDescription, DescriptionError } from './redocly.js';
import { costlyYaml } from './yaml-files.js';

/**
 * Bundles a description and reads it as one document.
 *
 * @throws {DescriptionError} when Redocly refuses the description, or a file of it would expand beyond all measure.
 */
export async function readDescription(index: string): Promise<OpenApiDocument> {
  const costly = await costlyYaml(dirname(index));
  if (costly.length > 0) throw new DescriptionError(costly.join('\n'));
  return inScratchFolder(async (folder) => {
    // JSON parses a hundred times faster than YAML.
    const file = join(folder, 'openapi.json');
    await bundleDescription(file, index);
    return readDocument(file);
  });
}
