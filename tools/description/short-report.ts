/** One line per problem of Redocly's report: place, then message; code frames and notices go. */
export function shortReport(report: string): string {
  const problems = [...report.matchAll(/^\[\d+\] (.+?:\d+:\d+)[^\n]*\s+([^\n]+)/gm)];
  if (problems.length === 0) return report;
  return problems.map(([, place, message]) => `${place} ${message}`).join('\n');
}
