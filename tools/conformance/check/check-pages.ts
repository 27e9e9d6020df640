import { dirname, join } from 'node:path';
import type { Progress } from '../../command/progress.js';
import { readErrorCatalogue } from '../../description/error-catalogue.js';
import { type OpenApiDocument, operationsOf } from '../../description/openapi-document.js';
import { readDescription } from '../../description/read-description.js';
import { compare } from '../compare/compare.js';
import { compareErrorCodes } from '../compare/compare-appendices.js';
import { sidesOf } from '../compare/deviations.js';
import type { Difference } from '../compare/difference.js';
import { judge } from '../compare/judge.js';
import { isUnder, NoPagesError, type ReadPages, readVendorPages } from '../pages/vendor-pages.js';
import { DescriptionPlaces } from '../places/description-places.js';
import { deviationPlaces } from '../places/deviation-places.js';
import { unreadablePlaces } from '../places/file-place.js';
import type { CheckResult, FoundDifference } from './check-result.js';
import { countCompared } from './count-compared.js';

/** Facts of the pages and a description to compare. */
export interface CheckInput extends Pick<ReadPages, 'facts' | 'findings'> {
  document: OpenApiDocument;
  /** Index of the description that the document was bundled from. */
  index: string;
  /** Folder of the pages, for the places that are reported. */
  pages: string;
  /** Only pages in folders of this name; all when it is empty. */
  under: string;
}

/**
 * Reads the pages and the description.
 *
 * @throws {NoPagesError} when the description names none of the pages: the folder is a level too high or too low.
 */
export async function readBoth(
  { pages, index, under }: Pick<CheckInput, 'pages' | 'index' | 'under'>,
  say: Progress,
): Promise<CheckInput> {
  say('reading the pages');
  const { facts, findings } = await readVendorPages(pages, under);
  say('bundling the description');
  const document = await readDescription(index);
  // A chapter alone may be all new.
  if (under === '') requireNamedPage({ facts, document, pages });
  say(`comparing ${facts.operations.length} pages with the description`);
  return { facts, findings, document, index, pages, under };
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

/** Compares the description with the facts of the pages, and the differences with the deviations. */
export function checkPages(input: CheckInput): CheckResult {
  const { facts, document, index, pages, under } = input;
  const unreadable = input.findings.filter(({ severity }) => severity !== 'note');
  // The unread part of a page would show up as differences.
  const broken = new Set(
    unreadable.filter(({ severity }) => severity === 'error').map(({ page }) => page),
  );
  const isRead = ({ page }: { page: string }) => !broken.has(page);
  const readable = { ...facts, operations: facts.operations.filter(isRead) };
  const isAsked = (page: string) => isUnder(page, under) && !broken.has(page);
  const errors = readErrorCatalogue(join(dirname(index), 'error-codes.yaml')).codes;

  const all = operationsOf(document);
  const asked = all.filter((operation) => isAsked(operation['x-vendor']?.page ?? ''));
  const ids = new Set(asked.map(({ operationId }) => operationId));
  const differences = [
    ...compare(document, readable),
    ...compareErrorCodes(facts.error_codes, errors),
  ]
    .filter(isRead)
    .filter(({ operationId, page }) => isAsked(page) || ids.has(operationId))
    // A permission may belong to an operation whose page could not be read.
    .filter(({ operationId }) => operationId !== 'permissions' || broken.size === 0);
  const declared = deviationPlaces(index);
  const deviations = [...declared.keys()];
  const { undeclared, wrong } = judge(asked, differences, deviations, all);

  const places = new DescriptionPlaces(index);
  return {
    kind: 'check',
    version: 1,
    summary: {
      operations: asked.length,
      facts: countCompared(readable),
      declared: differences.length - undeclared.length,
      deviations: countBy(deviations),
      undeclared: undeclared.length,
      wrongDeviations: wrong.length,
      unreadable: unreadable.length,
    },
    differences: undeclared.map((difference) => located(difference, pages, places)),
    wrongDeviations: wrong.map(({ deviation, problems }) => ({
      ...(declared.get(deviation) ?? { file: index, line: 1 }),
      place: deviation.place,
      aspect: deviation.aspect,
      problems,
    })),
    unreadable: unreadablePlaces(unreadable, pages),
  };
}

function located(
  difference: Difference,
  pages: string,
  places: DescriptionPlaces,
): FoundDifference {
  const { operationId, page, line, place, aspect, page_says, we_say } = difference;
  return {
    operation: operationId,
    place,
    aspect,
    page: { file: join(pages, page), line: line ?? 1, says: page_says },
    description: { ...places.find(difference), says: we_say },
    found: sidesOf(difference),
  };
}

function countBy(deviations: readonly { aspect: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { aspect } of deviations) counts[aspect] = (counts[aspect] ?? 0) + 1;
  return counts;
}
