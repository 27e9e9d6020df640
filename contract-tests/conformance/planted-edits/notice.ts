import { compare } from '../../../tools/conformance/compare/compare.js';
import { compareErrorCodes } from '../../../tools/conformance/compare/compare-appendices.js';
import { describeDifference } from '../../../tools/conformance/compare/difference.js';
import { judge } from '../../../tools/conformance/compare/judge.js';
import { compareOwnFacts, type OwnFacts } from '../../../tools/conformance/compare/own-facts.js';
import { ownFactsWith } from '../../../tools/conformance/compare/shared-examples.js';
import { witnessOf } from '../../../tools/conformance/compare/witnesses.js';
import { operationsOf } from '../../../tools/description/openapi-document.js';
import type { Sides } from './sides.js';

/** Returns our own facts of one operation, as they are recorded before an edit. */
export function recordOf({ document, vendor }: Sides): OwnFacts {
  return ownFactsWith(document, factsOf([vendor]));
}

/** Returns everything that `vendor-diff` would print about the sides of one operation, one line each. */
export function complaints(sides: Sides, recorded: OwnFacts): Set<string> {
  const { document, vendor, permissions, deviations, pageCodes, codes, messages } = sides;
  const operations = operationsOf(document);
  const facts = factsOf([vendor], permissions);
  const differences = [...compare(document, facts), ...compareErrorCodes(pageCodes, codes)];
  const { undeclared, wrong } = judge(
    operations,
    differences,
    deviations,
    operations,
    witnessOf(document, { ...facts, error_codes: [...messages] }),
  );
  const own = compareOwnFacts(recorded, ownFactsWith(document, facts));
  return new Set([
    // A line of the page that moves is no complaint.
    ...undeclared.map(({ line: _line, ...difference }) => describeDifference(difference)),
    ...wrong.flatMap(({ deviation, problems }) =>
      problems
        // The deviations of other operations are not at hand.
        .filter((problem) => !problem.startsWith('names operations that'))
        .map((problem) => `${deviation.place}, ${deviation.aspect}: ${problem}`),
    ),
    ...own.map(({ place, now }) => `${place}: ${now}`),
  ]);
}

function factsOf(operations: Sides['vendor'][], permissions: Sides['permissions'] = []) {
  return { source: '', operations, permissions, error_codes: [], instance_statuses: [] };
}
