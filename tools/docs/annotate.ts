import { type ErrorCatalogue, readErrorCatalogue } from '../description/error-catalogue.js';
import type { OpenApiDocument } from '../description/openapi-document.js';
import { addReaderNotes } from './add-reader-notes.js';
import { errorCodesSection } from './error-codes-section.js';
import { escapeDescriptions } from './escape-html.js';
import { readGuides } from './guides.js';
import { mockSection } from './mock-section.js';
import { pagingSection } from './paging-section.js';
import { permissionsSection } from './permissions-section.js';
import { addCodeSamples } from './samples/add-code-samples.js';
import { addSections, type Sections } from './sections.js';
import { statusesSection } from './statuses-section.js';
import { waitingSection } from './waiting-section.js';

const root = new URL('../../', import.meta.url);

/**
 * Adds to the description the rest of the docs page: guides before the operations, tables after them, notes
 * in descriptions, and code samples. HTML in any text is escaped. Changes the given document.
 *
 * @throws {ForeseenError} when a guide cannot be shown.
 */
export function annotate(document: OpenApiDocument): void {
  const catalogue = readErrorCatalogue();
  // Runs before the notes are added, which a chapter does not need.
  addSections(document, chaptersAround(document, catalogue));
  addCodeSamples(document);
  addReaderNotes(document, catalogue.codes);
  escapeDescriptions(document);
}

/**
 * Returns the chapters around the operations.
 *
 * @throws {ForeseenError} when a guide cannot be shown.
 */
export function chaptersAround(document: OpenApiDocument, catalogue: ErrorCatalogue): Sections {
  return {
    guides: readGuides(root),
    reference: [
      errorCodesSection(catalogue),
      permissionsSection(document),
      ...statusesSection(document),
      pagingSection(document),
      waitingSection(document),
      mockSection(document),
    ],
  };
}
