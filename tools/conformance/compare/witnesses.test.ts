import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../description/openapi-document.js';
import { description, pageFacts } from './description.sample.js';
import type { Deviation } from './deviations.js';
import { witnessOf } from './witnesses.js';

describe('witnessOf', () => {
  const operations = pageFacts.operations.map((one) => ({ ...one, figures: '1 10 50 1-50' }));
  const error_codes = [{ code: 'DMS.00400001', status: 400, message: 'At most 7.', line: 3 }];
  const witness = witnessOf(parseDocument(description), { ...pageFacts, operations, error_codes });
  const entry = (page: string, ours: string, ids: Deviation['operations'] = ['createTopic']) =>
    witness({ operations: ids, place: 'request', aspect: 'text', page, ours, why: 'Test.' });

  it.each([
    ['a range of the page and of our keywords', '1 to 50, 10 by default.', '1 to 50.'],
    ['a figure of an error code that is named', 'DMS.00400001 allows 7.', 'Any.'],
  ])('accepts %s', (_, page, ours) => {
    expect(entry(page, ours)).toEqual([]);
  });

  it.each([
    [
      'a figure that is not on the page',
      '20.',
      'Any.',
      'page says 20, which is on no page of its operations',
    ],
    [
      'another range of the page',
      '10 to 50.',
      'Any.',
      'page says 10-50, which is on no page of its operations',
    ],
    ['a figure that is not ours', 'Any.', '51.', 'ours says 51, which our operations do not have'],
  ])('finds %s', (_, page, ours, problem) => {
    expect(entry(page, ours)).toEqual([problem]);
  });

  it('does not judge an entry for all operations', () => {
    expect(entry('99.', '98.', '*')).toEqual([]);
  });
});
