import type { CoverageReport } from '../coverage/coverage.js';
import { missedLines, type Report, reachedText } from './report.js';
import { countsOf } from './text.js';

/** Returns a report as Markdown: findings, claims that are refuted, and tables of the coverage. */
export function markdownOf(report: Report, table: ReturnType<TableOf>): string {
  const { target, findings, claims, coverage, leftovers } = report;
  const refuted = claims.list.filter(({ state }) => state === 'refuted');
  return `${[
    `# ${cell(target)} against the description`,
    '',
    `${reachedText(report)} Findings: ${countsOf(findings)}.`,
    '',
    '## Findings',
    '',
    ...rows(
      ['severity', 'operation', 'status', 'kind', 'place', 'expected', 'found', 'source'],
      findings.map((one) => [
        ...[one.severity, one.operationId, `${one.status}`, one.kind],
        ...[one.place || '/', one.expected, one.found, one.source],
      ]),
    ),
    '',
    '## Claims',
    '',
    `${claims.confirmed} confirmed, ${claims.refuted} refuted, ${claims.untested} untested.`,
    '',
    ...refuted.map(
      ({ claim, finding }) => `- Refuted: ${cell(claim)}: found ${cell(finding?.found ?? '')}.`,
    ),
    '',
    '## Coverage',
    '',
    ...rows(
      ['part', 'seen', 'of'],
      (Object.entries(coverage) as [keyof CoverageReport, { seen: number; total: number }][]).map(
        ([name, { seen, total }]) => [name, `${seen}`, `${total}`],
      ),
    ),
    '',
    ...rows(
      ['operation', 'statuses', 'parameters'],
      table.map(({ operationId, statuses, parameters }) => [
        operationId,
        statuses,
        `${parameters.seen} of ${parameters.total}`,
      ]),
    ),
    '',
    ...missedLines(report).map((line) => `- ${cell(line)}`),
    ...leftovers.map((one) => `- Could not be deleted: ${cell(one)}.`),
  ].join('\n')}\n`;
}

type TableOf = () => {
  operationId: string;
  statuses: string;
  parameters: { seen: number; total: number };
}[];

function rows(head: readonly string[], lines: readonly (readonly string[])[]): string[] {
  if (lines.length === 0) return ['None.'];
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)];
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\|<>*_`[\]]/g, String.raw`\$&`);
}
