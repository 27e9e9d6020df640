import { readAppendixRows } from './appendix-rows.js';
import { UnreadableTableError } from './table.js';

/** A status that an instance may have; `line` is the line of its row in the page, from 1. */
export interface InstanceStatus {
  status: string;
  line: number;
}

/**
 * Reads the appendix of instance statuses, in the order of the page.
 *
 * @throws {UnreadableTableError} rather than leave out a row.
 */
export function readInstanceStatuses(source: string): InstanceStatus[] {
  return readAppendixRows(source, ['Status', 'Description']).map(({ line, cells }) => {
    const [status = ''] = cells;
    if (!/^[A-Z_]+$/.test(status))
      throw new UnreadableTableError(line, `${JSON.stringify(status)} is no status`);
    return { status, line };
  });
}
