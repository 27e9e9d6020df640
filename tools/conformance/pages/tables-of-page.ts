import type { Field, PageOperation, Parameter, ReportFinding } from './facts.js';
import { type ObjectName, readFields } from './field-rows.js';
import type { Block } from './page.js';
import type { Placed } from './placed-blocks.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Reads the tables of a page, each by its section and its caption. */
export function readTables(
  blocks: readonly Placed[],
  report: ReportFinding,
): Pick<PageOperation, 'parameters' | 'request' | 'responses' | 'objects'> {
  const tables = blocks.filter(isTable);
  const context = { objects: objectNames(tables), report };
  const answers = new Map<string, { line: number; fields: Field[] }>();
  const parameters: Parameter[] = [];
  const objects: PageOperation['objects'] = [];
  let request: PageOperation['request'] = null;

  for (const { block, section, status, anchor } of tables) {
    const { caption, line, table } = block;
    if (section === 'status codes') {
      for (const { cells, line: at } of table.rows) {
        const code = cells[0] ?? '';
        if (!/^\d{3}$/.test(code)) report(at, `${JSON.stringify(code)} is no status code`);
        else if (!answers.has(code)) answers.set(code, { line: at, fields: [] });
      }
      continue;
    }
    const fields = readFields(table, context);
    const place = /^(path|uri|query|(?:request )?header) parameters?$/i.exec(caption)?.[1];
    if (place) {
      const location = locationOf(place);
      parameters.push(...fields.map((field) => ({ in: location, ...field })));
    } else if (/^request (body )?parameters?$/i.test(caption)) {
      if (request) report(line, 'second table of the request body');
      request = { fields };
    } else if (/^response body parameters?$/i.test(caption)) {
      if (status === undefined) report(line, 'table of an answer without a status');
      else if (answers.has(status)) report(line, `second table of the answer ${status}`);
      else answers.set(status, { line, fields });
    } else if (anchor !== undefined && (section === 'request' || section === 'response')) {
      objects.push({ name: caption, anchor, in: section, fields });
    } else {
      report(line, `table ${JSON.stringify(caption)} is of no known kind`);
    }
  }
  const responses = [...answers]
    .map(([status, answer]) => ({ status, ...answer }))
    .sort((left, right) => Number(left.status) - Number(right.status));
  return { parameters, request, responses, objects };
}

function isTable(placed: Placed): placed is Placed<TableBlock> {
  return placed.block.kind === 'table';
}

function locationOf(place: string): Parameter['in'] {
  if (/query/i.test(place)) return 'query';
  return /header/i.test(place) ? 'header' : 'path';
}

/** Returns the names of the object tables by their anchors. */
function objectNames(tables: readonly Placed<TableBlock>[]): Map<string, ObjectName> {
  const names = new Map<string, ObjectName>();
  for (const { block, anchor } of tables) {
    if (anchor === undefined) continue;
    const same = [...names.values()].filter(({ name }) => name === block.caption);
    for (const object of same) object.isAmbiguous = true;
    names.set(anchor, { name: block.caption, isAmbiguous: same.length > 0 });
  }
  return names;
}
