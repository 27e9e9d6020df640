import { describe, expect, it } from 'vitest';
import { compareErrorCodes } from './compare-appendices.js';
import { pageFacts } from './description.sample.js';
import { sidesOf } from './deviations.js';

describe('compareErrorCodes', () => {
  const code = 'DMS.00400001';

  it.each([
    ['nothing where both agree', [{ code, status: 400 }], []],
    ['another status', [{ code, status: 404 }], ['400 -> 404']],
    ['a lost code', [], ['400 -> nothing']],
    [
      'a code of ours',
      [
        { code, status: 400 },
        { code: 'DMS.1', status: 500 },
      ],
      ['nothing -> 500'],
    ],
  ])('finds %s', (_, catalogue, expected) => {
    expect(compareErrorCodes(pageFacts.error_codes, catalogue).map(sidesOf)).toEqual(expected);
  });
});
