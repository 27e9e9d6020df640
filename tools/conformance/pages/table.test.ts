import { describe, expect, it } from 'vitest';
import { readTable } from './table.js';

const grid = [
  '+------+----------------+',
  '| Name | Description    |',
  '+======+================+',
  '| a    | One | of two.  |',
  '|      |                |',
  '|      | -  **x**       |',
  '+------+----------------+',
  '| b    | Two.           |',
  '+------+----------------+',
];
const simple = ['==== ====', 'Name Type', '==== ====', 'a    String of any width', '==== ===='];

function without(lines: string[], index: number): string[] {
  return lines.filter((_, at) => at !== index);
}

describe('readTable', () => {
  it('reads cells of several lines with a bar in their text', () => {
    expect(readTable(grid, 10)).toEqual({
      head: ['Name', 'Description'],
      rows: [
        { line: 13, cells: ['a', 'One | of two.\n\n-  **x**'] },
        { line: 17, cells: ['b', 'Two.'] },
      ],
    });
  });

  it('reads a simple table whose last column is wider than its border', () => {
    expect(readTable(simple, 1)).toEqual({
      head: ['Name', 'Type'],
      rows: [{ line: 4, cells: ['a', 'String of any width'] }],
    });
  });

  it('continues a row of a simple table whose first cell is empty', () => {
    const lines = simple.toSpliced(4, 0, '     more');
    expect(readTable(lines, 1).rows[0]?.cells).toEqual(['a', 'String of any width\nmore']);
  });

  it.each([
    ['a row that does not fit', grid.with(3, '| aaaaaa | One.       |'), 13, 'does not fit'],
    ['cells that span', grid.with(6, '+------+-------+--------+'), 16, 'differs from the first'],
    ['no last border', without(grid, 8), 17, 'no last border'],
    ['a border twice', grid.toSpliced(8, 0, '+------+----------------+'), 19, 'without a line'],
    ['no rows', grid.slice(0, 3), 10, 'no rows'],
    ['two borders only', without(simple, 4), 10, '2 borders'],
    ['a missing cell', simple.with(3, 'a'), 13, 'empty cell'],
    ['text between columns', simple.with(3, 'aaaaaaString'), 13, 'between two columns'],
  ])('refuses a table with %s', (_, lines, line, what) => {
    expect(() => readTable(lines, 10)).toThrowError(
      expect.objectContaining({ line, message: expect.stringContaining(what) }),
    );
  });
});
