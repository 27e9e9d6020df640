import { readPage } from './page.js';
import { type Row, UnreadableTableError } from './table.js';

/**
 * Rows of every table of an appendix that has these columns, their cells in the order asked for.
 *
 * @throws {UnreadableTableError} when a table cannot be read, or none has the columns.
 */
export function readAppendixRows(source: string, columns: readonly string[]): Row[] {
  const { blocks, problems } = readPage(source);
  const [problem] = problems;
  if (problem)
    throw new UnreadableTableError(problem.line, problem.text.replace(/^unreadable table: /, ''));
  const tables = blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const places = columns.map((column) => block.table.head.indexOf(column));
    return places.includes(-1) ? [] : [{ rows: block.table.rows, places }];
  });
  // A page without such a table is another page, or one whose columns have new names.
  if (tables.length === 0)
    throw new UnreadableTableError(1, `none has the columns ${columns.join(', ')}`);
  return tables.flatMap(({ rows, places }) =>
    rows.map(({ line, cells }) => ({ line, cells: places.map((place) => cells[place] ?? '') })),
  );
}
