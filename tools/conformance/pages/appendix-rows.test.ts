import { describe, expect, it } from 'vitest';
import { readAppendixRows } from './appendix-rows.js';

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

describe('readAppendixRows', () => {
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

  it('refuses a page with a table that it cannot read', () => {
    const torn = page.replace('a    1    red', 'a         red');
    expect(() => readAppendixRows(torn, ['Color', 'Name'])).toThrowError(
      expect.objectContaining({ line: 7, message: 'unreadable table: row with an empty cell' }),
    );
  });
});
