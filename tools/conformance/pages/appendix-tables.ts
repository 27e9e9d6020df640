import { readPage } from './page.js';
import { type Row, UnreadableTableError } from './table.js';

/** An error code of the appendix. */
export interface ErrorCode {
  code: string;
  status: number;
  message: string;
  /** Line of the row in the page, from 1. */
  line: number;
}

/** A row of the permissions page: the actions that a call of this URL needs. */
export interface Permission {
  method: string;
  path: string;
  /** Several where the action depends on the body. */
  actions: string[];
  /** Line of the row in the page, from 1. */
  line: number;
}

/** A status that an instance may have. */
export interface InstanceStatus {
  status: string;
  /** Line of the row in the page, from 1. */
  line: number;
}

/**
 * Reads the appendix of error codes, in the order of the page.
 *
 * @throws {UnreadableTableError} rather than skip a row.
 */
export function readErrorCodes(source: string): ErrorCode[] {
  return readAppendixRows(source, ['Error Codes', 'Status Code', 'Error Message']).map(
    ({ line, cells }) => {
      const [code = '', status = '', message = ''] = cells;
      check(/^DMS\.\d+$/.test(code), line, `${JSON.stringify(code)} is no error code`);
      check(/^[45]\d\d$/.test(status), line, `${JSON.stringify(status)} is no status of an error`);
      return { code, status: Number(status), message: plainText(message), line };
    },
  );
}

/** Returns a cell without its marks: literals, and backslashes that escape the next character. */
function plainText(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  const [, before = text, literal = ''] = /^(.*)\\ :literal:`(.*)`$/.exec(text) ?? [];
  return `${before}${literal}`.replace(/\\(.)/g, '$1');
}

/**
 * Reads the tables of the permissions page, in the order of the page.
 *
 * @throws {UnreadableTableError} rather than skip a row or an action.
 */
export function readPermissions(source: string): Permission[] {
  return readAppendixRows(source, ['API', 'Action']).map(({ line, cells }) => {
    const [api = '', action = ''] = cells;
    const [, method = '', path = ''] = /^([A-Z]+) (\/\S+)$/.exec(api) ?? [];
    check(method, line, `${JSON.stringify(api)} is no method with a path`);
    return { method, path, actions: readActions(action, line), line };
  });
}

/** Reads one action per line; a line may begin with the value of the body that needs it. */
function readActions(cell: string, line: number): string[] {
  const lines = cell.split('\n').filter((text) => text.trim() !== '');
  check(lines.length > 0, line, 'row without an action');
  return lines.map((text) => {
    const [, action = ''] = /^(?:\w+: )?([a-z]+:[A-Za-z]+:[A-Za-z]+)$/.exec(text.trim()) ?? [];
    check(action, line, `${JSON.stringify(text)} is no action`);
    return action;
  });
}

/**
 * Reads the appendix of instance statuses, in the order of the page.
 *
 * @throws {UnreadableTableError} rather than skip a row.
 */
export function readInstanceStatuses(source: string): InstanceStatus[] {
  return readAppendixRows(source, ['Status', 'Description']).map(({ line, cells }) => {
    const [status = ''] = cells;
    check(/^[A-Z_]+$/.test(status), line, `${JSON.stringify(status)} is no status`);
    return { status, line };
  });
}

/**
 * Reads the rows of every table that has these columns, with the cells in the order of `columns`.
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
  // A page without such a table is another page, or its columns have new names.
  check(tables.length > 0, 1, `none has the columns ${columns.join(', ')}`);
  return tables.flatMap(({ rows, places }) =>
    rows.map(({ line, cells }) => ({ line, cells: places.map((place) => cells[place] ?? '') })),
  );
}

function check(isReadable: unknown, line: number, problem: string): asserts isReadable {
  if (!isReadable) throw new UnreadableTableError(line, problem);
}
