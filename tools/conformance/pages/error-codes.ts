import { readAppendixRows } from './appendix-rows.js';
import { UnreadableTableError } from './table.js';

/** An error code of the appendix; `line` is the line of its row in the page, from 1. */
export interface ErrorCode {
  code: string;
  status: number;
  line: number;
}

/**
 * Reads the appendix of error codes, in the order of the page.
 *
 * @throws {UnreadableTableError} rather than leave out a row.
 */
export function readErrorCodes(source: string): ErrorCode[] {
  return readAppendixRows(source, ['Error Codes', 'Status Code']).map(({ line, cells }) => {
    const [code = '', status = ''] = cells;
    if (!/^DMS\.\d+$/.test(code))
      throw new UnreadableTableError(line, `${JSON.stringify(code)} is no error code`);
    if (!/^[45]\d\d$/.test(status))
      throw new UnreadableTableError(line, `${JSON.stringify(status)} is no status of an error`);
    return { code, status: Number(status), line };
  });
}
