import { describe, expect, it } from 'vitest';
import {
  readAppendixRows,
  readErrorCodes,
  readInstanceStatuses,
  readPermissions,
} from './appendix-tables.js';

describe('readErrorCodes', () => {
  const page = (rows: string[]) => `Codes
=====

+-------------+---------------+---------------+
| Status Code | Error Codes   | Error Message |
+=============+===============+===============+
${rows.map((row) => `${row}\n+-------------+---------------+---------------+`).join('\n')}
`;

  it('reads code, status, message and line of every row', () => {
    const rows = [
      String.raw`| 400         | DMS.00400002  | One\_two.     |`,
      '| 503         | DMS.111501025 | Two.          |',
    ];
    expect(readErrorCodes(page(rows))).toEqual([
      { code: 'DMS.00400002', status: 400, message: 'One_two.', line: 7 },
      { code: 'DMS.111501025', status: 503, message: 'Two.', line: 9 },
    ]);
  });

  it.each([
    ['code', '| 400         | 00400002      | One.          |', '"00400002" is no error code'],
    ['status', '| 200         | DMS.00400002  | One.          |', '"200" is no status of an error'],
  ])('refuses a row without a %s', (_, row, what) => {
    expect(() => readErrorCodes(page([row]))).toThrowError(
      expect.objectContaining({ line: 7, message: `unreadable table: ${what}` }),
    );
  });
});

describe('readPermissions', () => {
  const head = [
    '+------------+-----------------+---------------------+-----------+',
    '| Permission | API             | Action              | IAM       |',
    '|            |                 |                     |           |',
    '|            |                 |                     | (Project) |',
    '+============+=================+=====================+===========+',
  ];
  const border = '+------------+-----------------+---------------------+-----------+';
  const show = ['| Show       | GET /v2/things  | dms:instance:get    | Y         |', border];
  const act = [
    '| Act        | POST /v2/things | Start: dms:it:start | Y         |',
    '|            |                 |                     |           |',
    '|            |                 | End: dms:it:endAll  |           |',
    border,
  ];
  const page = (...rows: string[]) => [...head, ...rows, ''].join('\n');

  it('reads the actions of every URL, from every table', () => {
    expect(readPermissions([page(...show, ...act), page(...show)].join('\n'))).toEqual([
      { method: 'GET', path: '/v2/things', actions: ['dms:instance:get'], line: 6 },
      { method: 'POST', path: '/v2/things', actions: ['dms:it:start', 'dms:it:endAll'], line: 8 },
      { method: 'GET', path: '/v2/things', actions: ['dms:instance:get'], line: 18 },
    ]);
  });

  it.each([
    ['URL', 'GET /v2/things ', 'GET things     ', '"GET things" is no method with a path'],
    ['action', 'dms:instance:get', 'dms instance get', '"dms instance get" is no action'],
    ['cell', 'dms:instance:get', '                ', 'row without an action'],
  ])('refuses a row without a readable %s', (_, found, replacement, what) => {
    expect(() => readPermissions(page(...show).replace(found, replacement))).toThrowError(
      expect.objectContaining({ line: 6, message: `unreadable table: ${what}` }),
    );
  });
});

describe('readInstanceStatuses', () => {
  const page = `Statuses
========

.. table:: **Table 1** Statuses

   ======= ===========
   Status  Description
   ======= ===========
   RUNNING Up.
   ERROR   Down.
   ======= ===========
`;

  it('reads status and line of every row', () => {
    expect(readInstanceStatuses(page)).toEqual([
      { status: 'RUNNING', line: 9 },
      { status: 'ERROR', line: 10 },
    ]);
  });

  it('refuses a row without a status', () => {
    expect(() => readInstanceStatuses(page.replace('ERROR  ', 'error  '))).toThrowError(
      expect.objectContaining({ line: 10, message: 'unreadable table: "error" is no status' }),
    );
  });
});

describe('readAppendixRows', () => {
  const page = `Things
======

==== ==== =====
Name Size Color
==== ==== =====
a    1    red
==== ==== =====

.. table:: **Table 2** More

   ===== ====
   Color Name
   ===== ====
   blue  b
   ===== ====

==== =====
Name Other
==== =====
c    x
==== =====
`;

  it('reads the columns by name from every table that has them', () => {
    expect(readAppendixRows(page, ['Color', 'Name'])).toEqual([
      { line: 7, cells: ['red', 'a'] },
      { line: 15, cells: ['blue', 'b'] },
    ]);
  });

  it('refuses a page without such a table', () => {
    expect(() => readAppendixRows(page, ['Name', 'Weight'])).toThrowError(
      'unreadable table: none has the columns Name, Weight',
    );
  });

  it('refuses a page with an unreadable table', () => {
    const torn = page.replace('a    1    red', 'a         red');
    expect(() => readAppendixRows(torn, ['Color', 'Name'])).toThrowError(
      expect.objectContaining({ line: 7, message: 'unreadable table: row with an empty cell' }),
    );
  });
});
