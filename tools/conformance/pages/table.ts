/** A row of a table: the text of each cell, with line breaks; `line` is its line in the page, from 1. */
export interface Row {
  line: number;
  cells: string[];
}

/** A table of a page: the titles of its columns, and its rows. */
export interface Table {
  head: string[];
  rows: Row[];
}

/** A malformed table; `line` is the line of the page with the problem. */
export class UnreadableTableError extends Error {
  override name = 'UnreadableTableError';
  readonly line: number;

  constructor(line: number, what: string) {
    super(`unreadable table: ${what}`);
    this.line = line;
  }
}

/** Whether a line, without its indentation, is the border of a table. */
export function isTableBorder(line: string): boolean {
  return /^\+[-=+]+\+$/.test(line) || /^=+( +=+)+$/.test(line);
}

/**
 * Reads a grid table (`+---+`) or a simple one (`=== ===`), drawn without cells that span.
 *
 * @param lines the drawing without indentation, from its first to its last border.
 * @param first line of the page where the drawing begins.
 * @throws {UnreadableTableError} rather than skip a row or a part of a cell.
 */
export function readTable(lines: readonly string[], first: number): Table {
  const rows = lines[0]?.startsWith('+') ? readGrid(lines, first) : readSimple(lines, first);
  const [head, ...body] = rows;
  if (!head || body.length === 0) throw new UnreadableTableError(first, 'it has no rows');
  return { head: head.cells, rows: body };
}

function readGrid(lines: readonly string[], first: number): Row[] {
  const border = lines[0] ?? '';
  const bars = [...border.matchAll(/\+/g)].map((match) => match.index);
  const rows: Row[] = [];
  let open: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const at = first + index;
    if (/^\+[-=+]*$/.test(line)) {
      if (line.replaceAll('=', '-') !== border)
        throw new UnreadableTableError(at, 'border differs from the first one');
      if (open.length === 0) throw new UnreadableTableError(at, 'row without a line');
      rows.push({ line: at - open.length, cells: columns(open, bars) });
      open = [];
      continue;
    }
    // A bar inside a cell is text; only bars below a `+` of the border separate cells.
    if (line.length !== border.length || bars.some((bar) => line[bar] !== '|'))
      throw new UnreadableTableError(at, 'line does not fit the border');
    open.push(line);
  }
  if (open.length > 0) throw new UnreadableTableError(first + lines.length - 1, 'no last border');
  return rows;
}

function columns(lines: readonly string[], bars: readonly number[]): string[] {
  return bars.slice(1).map((bar, column) => {
    const left = (bars[column] ?? 0) + 2;
    return trimLines(lines.map((line) => line.slice(left, bar)));
  });
}

function readSimple(lines: readonly string[], first: number): Row[] {
  const border = lines[0] ?? '';
  const spans = [...border.matchAll(/=+/g)].map(({ index, 0: run }) => ({
    from: index,
    to: index + run.length,
  }));
  const rows: { line: number; cells: string[] }[] = [];
  let borders = 0;
  for (const [index, line] of lines.entries()) {
    const at = first + index;
    if (line === border) {
      borders += 1;
      continue;
    }
    if (line === '') continue;
    const cells = spans.map(({ from, to }, column) => {
      const next = spans[column + 1]?.from;
      // Only the last column may be wider than its border.
      if (next !== undefined && line.slice(to, next).trim() !== '')
        throw new UnreadableTableError(at, 'text between two columns');
      return line.slice(from, next).trim();
    });
    if (cells.every((cell) => cell !== '')) rows.push({ line: at, cells });
    else continueRow(rows.at(-1), cells, at);
  }
  if (borders !== 3 || lines.at(-1) !== border)
    throw new UnreadableTableError(first, `${borders} borders of the same drawing instead of 3`);
  return rows;
}

// An empty first column continues the row above; any other empty cell is a mistake.
function continueRow(row: Row | undefined, cells: readonly string[], line: number): void {
  if (!row || cells[0] !== '') throw new UnreadableTableError(line, 'row with an empty cell');
  row.cells = row.cells.map((cell, column) => `${cell}\n${cells[column] ?? ''}`.trimEnd());
}

function trimLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
