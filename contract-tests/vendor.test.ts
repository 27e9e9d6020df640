import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../tools/compare/compare.js';
import { declares, readDeviations, sidesOf } from '../tools/compare/deviations.js';
import { describeDifference } from '../tools/compare/difference.js';
import type { VendorFacts } from '../tools/vendor/facts.js';
import { document } from './description.js';

const facts: VendorFacts = JSON.parse(
  readFileSync(new URL('vendor-facts.json', import.meta.url), 'utf8'),
);
const deviations = readDeviations(new URL('../openapi/deviations.yaml', import.meta.url));
const differences = compare(document, facts);

describe('the description and the pages of the vendor', () => {
  it.each(facts.operations.map(({ id, page }) => [id, page] as const))(
    '%s says what %s says',
    (id) => {
      const operationId = id.charAt(0).toLowerCase() + id.slice(1);
      const undeclared = differences
        .filter((difference) => [id, operationId].includes(difference.operationId))
        .filter((difference) => !deviations.some((deviation) => declares(deviation, difference)));
      expect(undeclared.map((one) => `${describeDifference(one)}; found: ${sidesOf(one)}`)).toEqual(
        [],
      );
    },
  );

  it('describes no operation that has no page', () => {
    const ours = differences.filter(
      ({ aspect, page_says }) => aspect === 'operation' && page_says === 'nothing',
    );
    expect(ours.map(describeDifference)).toEqual([]);
  });
});

describe('openapi/deviations.yaml', () => {
  const known = facts.operations.map(({ id }) => id.charAt(0).toLowerCase() + id.slice(1)).sort();
  const compared = deviations.filter(({ aspect }) => aspect !== 'text');

  it.each(
    compared.map((deviation) => [`${deviation.place}, ${deviation.aspect}`, deviation] as const),
  )('%s still applies, to each of its operations', (_, deviation) => {
    const declared = differences.filter((difference) => declares(deviation, difference));
    const found = new Set(declared.map(sidesOf));
    expect([...found].sort()).toEqual([...(deviation.found ?? [])].sort());
    const concerned = new Set(declared.map(({ operationId }) => operationId));
    const { operations } = deviation;
    expect([...concerned].sort()).toEqual(operations === '*' ? known : [...operations].sort());
  });

  it.each(
    deviations.map((deviation) => [`${deviation.place}, ${deviation.aspect}`, deviation] as const),
  )('%s names both sides and the reason', (_, deviation) => {
    const { operations, aspect, page, ours, why } = deviation;
    const keys = ['aspect', 'operations', 'ours', 'page', 'place', 'why'];
    if (aspect !== 'text') keys.push('found');
    expect(Object.keys(deviation).sort()).toEqual(keys.sort());
    expect([page, ours, why].every((text) => /\S.*\.$/s.test(text))).toBe(true);
    if (operations !== '*') expect(known).toEqual(expect.arrayContaining(operations));
  });
});
