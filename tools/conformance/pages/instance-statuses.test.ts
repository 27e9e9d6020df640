import { describe, expect, it } from 'vitest';
import { readInstanceStatuses } from './instance-statuses.js';

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

describe('readInstanceStatuses', () => {
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
