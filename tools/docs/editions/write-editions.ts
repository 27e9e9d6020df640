import { readErrorCatalogue } from '../../description/error-catalogue.js';
import type { OpenApiDocument } from '../../description/openapi-document.js';
import { chaptersAround } from '../annotate.js';
import { printPage } from './print-page.js';
import { editionFiles, writeLlms } from './write-llms.js';
import { writeReference } from './write-reference.js';

/**
 * Returns the files beside the docs page, by name: the reference for printing, as Markdown, and the list of its parts.
 *
 * @throws {ForeseenError} when a guide cannot be shown.
 */
export function writeEditions(document: OpenApiDocument): Record<string, string> {
  const catalogue = readErrorCatalogue();
  const reference = writeReference(document, chaptersAround(document, catalogue), catalogue);
  return {
    [editionFiles.print]: printPage(reference, `${document.info.title} · otc-dms-kafka`),
    [editionFiles.reference]: reference,
    [editionFiles.llms]: writeLlms(document, reference),
  };
}
