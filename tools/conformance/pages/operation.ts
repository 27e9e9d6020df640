import { readExamples } from './example.js';
import type { Finding, PageOperation, ReportFinding } from './facts.js';
import { figuresOf, rangesOf } from './figures.js';
import { readPage } from './page.js';
import { type Placed, placeBlocks } from './placed-blocks.js';
import { fieldsOf, objectTableOf } from './tables-of-operation.js';
import { readTables } from './tables-of-page.js';

/** The facts of a page; they are complete only if no finding is an error. */
export interface ReadOperation {
  operation: PageOperation;
  findings: Finding[];
}

/** Reads one page; `page` is its path in the facts and in findings. */
export function readOperation(page: string, source: string): ReadOperation {
  const findings: Finding[] = [];
  const finding = (severity: Finding['severity']) => (line: number, text: string) => {
    findings.push({ severity, page, line, text });
  };
  const error = finding('error');
  const warn = finding('warning');

  const { originalName, blocks, problems } = readPage(source);
  for (const { line, text } of problems) error(line, text);
  if (originalName === undefined) error(1, 'page without an :original_name:');

  const placed = placeBlocks(blocks);
  const uri = readUri(placed);
  if (!uri) error(1, 'page without a URI');
  const operation: PageOperation = {
    id: originalName ?? '',
    page,
    method: uri?.method ?? '',
    path: uri?.path ?? '',
    line: uri?.line ?? 1,
    figures: [...figuresOf(source), ...rangesOf(source)].join(' '),
    ...readTables(placed, error),
    examples: readExamples(placed, { error, warn, note: finding('note') }),
  };
  warnOfLooseEnds(operation, warn);
  return { operation, findings };
}

function readUri(
  placed: readonly Placed[],
): { method: string; path: string; line: number } | undefined {
  for (const { block, section } of placed) {
    if (section !== 'uri' || block.kind !== 'text') continue;
    // Some pages print their placeholders in italics.
    const [, method, path] = /^([A-Z]+) (\/\S+)$/.exec(block.text.replaceAll('*', '')) ?? [];
    if (method && path) return { method, path, line: block.line };
  }
  return undefined;
}

/** Warns of readable places that contradict each other. */
function warnOfLooseEnds(operation: PageOperation, warn: ReportFinding): void {
  const placeholders = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const rows = operation.parameters.filter((parameter) => parameter.in === 'path');
  for (const { name, line } of rows)
    if (!placeholders.includes(name)) warn(line, `path parameter ${name} is not in the URI`);
  for (const name of placeholders)
    if (!rows.some((row) => row.name === name)) warn(1, `{${name}} of the URI is in no table`);
  const used = new Set(fieldsOf(operation).map((field) => objectTableOf(operation, field)));
  for (const table of operation.objects)
    if (!used.has(table))
      warn(table.fields[0]?.line ?? 1, `no field refers to the object table ${table.name}`);
}
