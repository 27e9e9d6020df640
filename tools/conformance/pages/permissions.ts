import { readAppendixRows } from './appendix-rows.js';
import { UnreadableTableError } from './table.js';

/** A row of the permissions page: the actions that a call of this URL needs. */
export interface Permission {
  method: string;
  path: string;
  /** Several where the action depends on the body. */
  actions: string[];
  /** Line of the row in the page, from 1. */
  line: number;
}

/**
 * Reads the tables of the permissions page, in the order of the page.
 *
 * @throws {UnreadableTableError} rather than leave out a row or an action.
 */
export function readPermissions(source: string): Permission[] {
  return readAppendixRows(source, ['API', 'Action']).map(({ line, cells }) => {
    const [api = '', action = ''] = cells;
    const [, method, path] = /^([A-Z]+) (\/\S+)$/.exec(api) ?? [];
    if (!method || !path)
      throw new UnreadableTableError(line, `${JSON.stringify(api)} is no method with a path`);
    return { method, path, actions: readActions(action, line), line };
  });
}

/** One action a line; the choice in the body that needs it may stand before it. */
function readActions(cell: string, line: number): string[] {
  const lines = cell.split('\n').filter((text) => text.trim() !== '');
  if (lines.length === 0) throw new UnreadableTableError(line, 'row without an action');
  return lines.map((text) => {
    const action = /^(?:\w+: )?([a-z]+:[A-Za-z]+:[A-Za-z]+)$/.exec(text.trim())?.[1];
    if (!action) throw new UnreadableTableError(line, `${JSON.stringify(text)} is no action`);
    return action;
  });
}
