/** Shortens a report of Redocly to one line per problem: place and message, without code frames and notices. */
export function shortReport(report: string): string {
  const problems = [...report.matchAll(/^\[\d+\] (.+?:\d+:\d+)[^\n]*\s+([^\n]+)/gm)];
  if (problems.length === 0) return report;
  return problems.map(([, place, message]) => `${place} ${message}`).join('\n');
}
