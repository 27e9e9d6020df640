import { join } from 'node:path';
import { inScratchFolder } from '../command/scratch-folder.js';
import { type OpenApiDocument, readDocument } from './openapi-document.js';
import { bundleDescription } from './redocly.js';

/**
 * Bundles a description and reads it as one document.
 *
 * @throws {DescriptionError} when Redocly refuses the description.
 */
export async function readDescription(index: string): Promise<OpenApiDocument> {
  return inScratchFolder(async (folder) => {
    // JSON parses a hundred times faster than YAML.
    const file = join(folder, 'openapi.json');
    await bundleDescription(file, index);
    return readDocument(file);
  });
}
