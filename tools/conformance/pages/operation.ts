import { readExamples } from './example.js';
import type { Finding, PageOperation } from './facts.js';
import { looseEnds } from './loose-ends.js';
import { readPage } from './page.js';
import { type Placed, placeBlocks } from './placed-blocks.js';
import { readTables } from './tables-of-page.js';

/** What a page says, complete only where no finding is an error. */
export interface ReadOperation {
  operation: PageOperation;
  findings: Finding[];
}

/** Reads one page; `page` is its path, as it is to be named in the facts and in findings. */
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
    ...readTables(placed, error),
    examples: readExamples(placed, { error, warn, note: finding('note') }),
  };
  for (const { line, text } of looseEnds(operation)) warn(line, text);
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
