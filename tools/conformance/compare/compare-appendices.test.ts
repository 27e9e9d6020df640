import { describe, expect, it } from 'vitest';
import { compareErrorCodes } from './compare-appendices.js';
import { pageFacts } from './description.sample.js';
import { sidesOf } from './deviations.js';

describe('compareErrorCodes', () => {
  const [code, message] = ['DMS.00400001', 'Bad.'];

  it.each([
    ['nothing where both agree', [{ code, status: 400, message }], []],
    ['another status', [{ code, status: 404, message }], ['400 -> 404']],
    ['another message', [{ code, status: 400, message: 'Good.' }], ['Bad. -> Good.']],
    ['a lost code', [], ['400 -> nothing']],
    [
      'a code of ours',
      [
        { code, status: 400, message },
        { code: 'DMS.1', status: 500, message },
      ],
      ['nothing -> 500'],
    ],
  ])('finds %s', (_, catalogue, expected) => {
    expect(compareErrorCodes(pageFacts.error_codes, catalogue).map(sidesOf)).toEqual(expected);
  });
});
