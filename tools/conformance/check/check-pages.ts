import { dirname, join } from 'node:path';
import { readErrorCatalogue } from '../../description/error-catalogue.js';
import { operationsOf } from '../../description/openapi-document.js';
import { compare } from '../compare/compare.js';
import { compareErrorCodes } from '../compare/compare-appendices.js';
import { sidesOf } from '../compare/deviations.js';
import type { Difference, Skipped } from '../compare/difference.js';
import { judge } from '../compare/judge.js';
import { compareOwnFacts } from '../compare/own-facts.js';
import { ownFactsWith } from '../compare/shared-examples.js';
import { witnessOf } from '../compare/witnesses.js';
import { isUnder } from '../pages/vendor-pages.js';
import { DescriptionPlaces } from '../places/description-places.js';
import { deviationPlaces } from '../places/deviation-places.js';
import { unreadablePlaces } from '../places/file-place.js';
import type { CheckResult, FoundDifference } from './check-result.js';
import { countCompared } from './count-compared.js';
import { countBy, countRanks, listed } from './list-deviations.js';
import type { CheckInput } from './read-input.js';

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
  const skipped: Skipped[] = [];
  const differences = [
    ...compare(document, readable, skipped),
    ...compareErrorCodes(facts.error_codes, errors),
  ]
    .filter(isRead)
    .filter(({ operationId, page }) => isAsked(page) || ids.has(operationId))
    // A permission may belong to an operation whose page could not be read.
    .filter(({ operationId }) => operationId !== 'permissions' || broken.size === 0);
  // A part of the pages does not have all facts.
  const isWhole = under === '' && broken.size === 0;
  const declared = deviationPlaces(index);
  const deviations = [...declared.keys()];
  const { undeclared, wrong } = judge(
    asked,
    differences,
    deviations,
    all,
    isWhole ? witnessOf(document, facts) : undefined,
  );

  const ownFacts = isWhole ? compareOwnFacts(input.recorded, ownFactsWith(document, readable)) : [];
  const places = new DescriptionPlaces(index);
  return {
    kind: 'check',
    version: 1,
    summary: {
      operations: asked.length,
      facts: countCompared(readable),
      declared: differences.length - undeclared.length,
      deviations: countBy(deviations),
      ranks: countRanks(deviations),
      undeclared: undeclared.length,
      wrongDeviations: wrong.length,
      ownFacts: ownFacts.length,
      notCompared: skipped.length,
      unreadable: unreadable.length,
    },
    differences: undeclared.map((difference) => located(difference, pages, places)),
    wrongDeviations: wrong.map(({ deviation, problems }) => ({
      ...(declared.get(deviation) ?? { file: index, line: 1 }),
      place: deviation.place,
      aspect: deviation.aspect,
      problems,
    })),
    ownFacts,
    notCompared: skipped,
    deviations: deviations.map((deviation) => listed(deviation, declared.get(deviation))),
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
