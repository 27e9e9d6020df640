import type { Field, ReportFinding } from './facts.js';
import type { Row, Table } from './table.js';
import { readTextFacts } from './text-facts.js';

/** The object table behind an anchor; `isAmbiguous` if another table of the page has the same name. */
export interface ObjectName {
  name: string;
  isAmbiguous: boolean;
}

/** Object tables of the page by their anchors, and where to report problems. */
export interface RowContext {
  objects: ReadonlyMap<string, ObjectName>;
  report: ReportFinding;
}

const columns = ['Parameter', 'Mandatory', 'Type', 'Description'] as const;
const plainType =
  /^(?:(?:String|Integer|Long|Double|Boolean|Object)|Map<\w+,\s*\w+>|Array of \w+s)$/;
const objectType = /^(Array of )?:ref:`[^<`]*<([^>`]+)>` objects?$/;

/** Reads a table of fields: one field per row, in the order of the page. */
export function readFields(table: Table, context: RowContext): Field[] {
  const [name, mandatory, type, description] = columns.map((title) => table.head.indexOf(title));
  const unknown = table.head.filter((title) => !columns.some((known) => known === title));
  if (name === -1 || type === -1 || description === -1 || unknown.length > 0) {
    const line = table.rows[0]?.line ?? 0;
    context.report(line, `unreadable table: its columns are ${table.head.join(', ')}`);
    return [];
  }
  return table.rows.map((row) => ({
    name: nameOf(cell(row, name)),
    ...typeOf(row, cell(row, type), context),
    ...(mandatory === -1 ? {} : mandatoryOf(row, cell(row, mandatory), context)),
    ...readTextFacts(cell(row, description), cell(row, type)),
    line: row.line,
  }));
}

function cell(row: Row, column: number | undefined): string {
  return column === undefined ? '' : (row.cells[column] ?? '');
}

function nameOf(text: string): string {
  return text.replace(/^``(.*)``$/, '$1').replace(/\\(.)/g, '$1');
}

function typeOf(row: Row, text: string, context: RowContext): Omit<Field, 'name' | 'line'> {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  if (plainType.test(oneLine)) return { type: oneLine };
  const [, array, reference] = objectType.exec(oneLine) ?? [];
  if (!reference) {
    context.report(row.line, `unknown type ${JSON.stringify(text)}`);
    return { type: text };
  }
  // The vendor's tools compare anchors without regard to case.
  const anchor = reference.toLowerCase();
  const type = array ? 'array' : 'object';
  const object = context.objects.get(anchor);
  if (!object) {
    context.report(row.line, `anchor ${anchor} is unresolved`);
    return { type };
  }
  return { type, object: object.name, ...(object.isAmbiguous ? { anchor } : {}) };
}

function mandatoryOf(row: Row, text: string, context: RowContext): { mandatory?: boolean } {
  if (text === 'Yes' || text === 'No') return { mandatory: text === 'Yes' };
  context.report(row.line, `Mandatory is ${JSON.stringify(text)}, neither Yes nor No`);
  return {};
}
