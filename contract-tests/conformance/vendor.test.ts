import { describe, expect, it } from 'vitest';
import { compare } from '../../tools/conformance/compare/compare.js';
import { compareErrorCodes } from '../../tools/conformance/compare/compare-appendices.js';
import { readDeviations, sidesOf } from '../../tools/conformance/compare/deviations.js';
import { type Difference, describeDifference } from '../../tools/conformance/compare/difference.js';
import { judge } from '../../tools/conformance/compare/judge.js';
import { compareOwnFacts } from '../../tools/conformance/compare/own-facts.js';
import { ownFactsWith } from '../../tools/conformance/compare/shared-examples.js';
import { witnessOf } from '../../tools/conformance/compare/witnesses.js';
import { readVendorPages } from '../../tools/conformance/pages/vendor-pages.js';
import { recordedFacts } from '../../tools/conformance/recorded-facts.js';
import { facts } from '../../tools/conformance/vendor-facts.js';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { document, operations } from '../support/description.js';

const deviations = readDeviations(new URL('../../openapi/deviations.yaml', import.meta.url));
const errors = readErrorCatalogue(new URL('../../openapi/error-codes.yaml', import.meta.url)).codes;
const { undeclared, wrong } = judge(
  operations,
  [...compare(document, facts), ...compareErrorCodes(facts.error_codes, errors)],
  deviations,
  operations,
  witnessOf(document, facts),
);
const line = (one: Difference) => `${describeDifference(one)}; found: ${sidesOf(one)}`;
// An operation that the description lacks is reported by the vendor's id.
const namesOf = (id: string) => [
  id,
  ...operations.filter((one) => one['x-vendor']?.id === id).map((one) => one.operationId),
];

describe('the description and the pages of the vendor', () => {
  it.each(facts.operations.map(({ id, page }) => [id, page] as const))(
    '%s agrees with %s',
    (id) => {
      const found = undeclared.filter(({ operationId }) => namesOf(id).includes(operationId));
      expect(found.map(line)).toEqual([]);
    },
  );

  it('agree in the rest: other operations, permissions, error codes', () => {
    const known = facts.operations.flatMap(({ id }) => namesOf(id));
    const others = undeclared.filter(({ operationId }) => !known.includes(operationId));
    expect(others.map(line)).toEqual([]);
  });
});

describe('openapi/deviations.yaml', () => {
  it.each(
    deviations.map((deviation) => [`${deviation.place}, ${deviation.aspect}`, deviation] as const),
  )('%s is well formed and applies to each of its operations', (_, deviation) => {
    const problems = wrong.find((one) => one.deviation === deviation)?.problems ?? [];
    expect(problems).toEqual([]);
  });
});

describe('tools/conformance/own-facts.json', () => {
  it('is up to date with the description; if a change is intended, run npm run vendor-facts -- --own', () => {
    expect(compareOwnFacts(recordedFacts, ownFactsWith(document, facts))).toEqual([]);
  });
});

// With the pages at hand, the facts are compared with them.
const pages = process.env.DMS_VENDOR_PAGES;

if (pages !== undefined) {
  describe('tools/conformance/vendor-facts.json', () => {
    it('is up to date with the pages; if not, run npm run vendor-facts', async () => {
      const read = await readVendorPages(pages).catch((error: unknown) => {
        expect.fail(`DMS_VENDOR_PAGES: ${error instanceof Error ? error.message : error}`);
      });
      expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read.facts).toEqual(facts);
    });
  });
}
