import { describe, expect, it } from 'vitest';
import { readErrorCodes } from './error-codes.js';

const page = (rows: string[]) => `Codes
=====

+-------------+---------------+---------+
| Status Code | Error Codes   | Message |
+=============+===============+=========+
${rows.map((row) => `${row}\n+-------------+---------------+---------+`).join('\n')}
`;

describe('readErrorCodes', () => {
  it('reads code, status and line of every row', () => {
    const rows = [
      '| 400         | DMS.00400002  | One.    |',
      '| 503         | DMS.111501025 | Two.    |',
    ];
    expect(readErrorCodes(page(rows))).toEqual([
      { code: 'DMS.00400002', status: 400, line: 7 },
      { code: 'DMS.111501025', status: 503, line: 9 },
    ]);
  });

  it.each([
    ['code', '| 400         | 00400002      | One.    |', '"00400002" is no error code'],
    ['status', '| 200         | DMS.00400002  | One.    |', '"200" is no status of an error'],
  ])('refuses a row without a %s', (_, row, what) => {
    expect(() => readErrorCodes(page([row]))).toThrowError(
      expect.objectContaining({ line: 7, message: `unreadable table: ${what}` }),
    );
  });
});
