import type { Progress } from '../../command/progress.js';
import { type OpenApiDocument, operationsOf } from '../../description/openapi-document.js';
import { readDescription } from '../../description/read-description.js';
import type { OwnFacts } from '../compare/own-facts.js';
import { NoPagesError, type ReadPages, readVendorPages } from '../pages/vendor-pages.js';

/** Facts of the pages and a description to compare. */
export interface CheckInput extends Pick<ReadPages, 'facts' | 'findings'> {
  document: OpenApiDocument;
  /** Index of the description that the document was bundled from. */
  index: string;
  /** Folder of the pages, for the places that are reported. */
  pages: string;
  /** Only pages in folders of this name; all when it is empty. */
  under: string;
  /** Our own facts, as recorded. */
  recorded: OwnFacts;
}

/**
 * Reads the pages and the description.
 *
 * @throws {NoPagesError} when the description names none of the pages: the folder is a level too high or too low.
 */
export async function readBoth(
  { pages, index, under, recorded }: Pick<CheckInput, 'pages' | 'index' | 'under' | 'recorded'>,
  say: Progress,
): Promise<CheckInput> {
  say('reading the pages');
  const { facts, findings } = await readVendorPages(pages, under);
  say('bundling the description');
  const document = await readDescription(index);
  // A chapter alone may be all new.
  if (under === '') requireNamedPage({ facts, document, pages });
  say(`comparing ${facts.operations.length} pages with the description`);
  return { facts, findings, document, index, pages, under, recorded };
}

/**
 * Makes sure that the description names at least one of the pages.
 *
 * @throws {NoPagesError} otherwise; the folder is then a level too high or too low.
 */
export function requireNamedPage({
  facts,
  document,
  pages,
}: Pick<CheckInput, 'facts' | 'document' | 'pages'>): void {
  const named = operationsOf(document).map((operation) => operation['x-vendor']?.page);
  if (facts.operations.some(({ page }) => named.includes(page))) return;
  throw new NoPagesError(
    `no page in ${pages} is one that the description names; name the folder that holds ${named[0]}`,
  );
}
