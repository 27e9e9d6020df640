import type { Finding } from '../judge/finding.js';
import { missedLines, type Report, reachedText } from './report.js';

/** Returns a report for the terminal. */
export function textOf(report: Report): string {
  const { findings, claims, coverage, leftovers } = report;
  const refuted = claims.list.filter(({ state }) => state === 'refuted');
  return [
    ...findings.flatMap(linesOf),
    ...(findings.length > 0 ? [''] : []),
    ...missedLines(report),
    ...refuted.map(({ claim }) => `Refuted: ${claim}.`),
    reachedText(report),
    `Findings: ${countsOf(findings)}.`,
    `Claims: ${claims.confirmed} confirmed, ${claims.refuted} refuted, ${claims.untested} untested.`,
    `Coverage: ${Object.entries(coverage)
      .map(([name, { seen, total }]) => `${name} ${seen} of ${total}`)
      .join(', ')}.`,
    ...(leftovers.length > 0
      ? ['', 'Could not be deleted:', ...leftovers.map((one) => `  ${one}`)]
      : []),
  ].join('\n');
}

/** Returns the number of findings of each severity, in words. */
export function countsOf(findings: readonly Finding[]): string {
  return ['breaks', 'narrow', 'note']
    .map((name) => `${findings.filter(({ severity }) => severity === name).length} ${name}`)
    .join(', ');
}

/** Returns the lines of a finding. */
export function linesOf(finding: Finding): string[] {
  const { operationId, status, kind, severity, place, expected, found, source, curl } = finding;
  const times = finding.count > 1 ? `, ${finding.count} times` : '';
  return [
    `${severity.toUpperCase()} ${operationId || 'unknown operation'} ${status}: ${kind} at ${place || '/'}${times}`,
    `  expected ${expected}; found ${found}`,
    `  ${source}`,
    `  ${curl}`,
  ];
}
