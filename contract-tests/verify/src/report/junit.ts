import type { Report } from './report.js';

/** Returns a report as JUnit XML: a test case per operation that was reached or missed. */
export function junitOf(
  report: Report,
  operationIds: readonly string[],
  isStrict: boolean,
): string {
  const missed = new Map(
    report.operations.missed.map(({ operationId, why }) => [operationId, why]),
  );
  const isFailure = (severity: string) =>
    severity === 'breaks' || (isStrict && severity === 'narrow');
  // A finding of no operation, such as an unknown URL, needs a case as well.
  const names = [...new Set([...operationIds, ...report.findings.map((one) => one.operationId)])];
  const cases = names.map((name) => {
    const findings = report.findings.filter(({ operationId }) => operationId === name);
    const lines = findings.map(
      ({ severity, kind, status, place, expected, found, source, curl }) => {
        const message = `${kind} at ${place || '/'} of ${status}: expected ${expected}, found ${found}`;
        const tag = isFailure(severity) ? 'failure' : 'system-out';
        const attributes =
          tag === 'failure' ? ` type="${severity}" message="${escaped(message)}"` : '';
        return `      <${tag}${attributes}>${escaped(`${severity}: ${message}\n${source}\n${curl}`)}</${tag}>`;
      },
    );
    const why = missed.get(name);
    if (why !== undefined) lines.push(`      <skipped message="${escaped(why)}"/>`);
    return [
      `    <testcase classname="otc-dms-kafka" name="${escaped(name || 'unknown operation')}">`,
      ...lines,
      '    </testcase>',
    ].join('\n');
  });
  const failures = names.filter((name) =>
    report.findings.some(
      ({ operationId, severity }) => operationId === name && isFailure(severity),
    ),
  ).length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="otc-dms-kafka-verify" tests="${names.length}" failures="${failures}" skipped="${missed.size}">
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll(/[^\u0020-\ud7ff\ue000-\ufffd]/g, '');
}
