import type { ClaimsReport } from '../claims/claims.js';
import type { CoverageReport } from '../coverage/coverage.js';
import type { Finding } from '../judge/finding.js';
import type { Missed } from '../read/read-service.js';

/** Result of a run, as `--json` writes it. */
export interface Report {
  /** URL of the service, or the file that was judged. */
  readonly target: string;
  readonly operations: {
    readonly reached: number;
    /** Operations that the mode may call. */
    readonly total: number;
    readonly missed: readonly Missed[];
  };
  readonly findings: readonly Finding[];
  readonly claims: ClaimsReport;
  readonly coverage: CoverageReport;
  /** Number of requests that were sent or read. */
  readonly requests: number;
  /** Number of recorded requests whose URLs name no operation, which are not judged. */
  readonly ignored: number;
  /** Things that were created and could not be deleted. */
  readonly leftovers: readonly string[];
}

/** Returns a line per reason for which operations were not reached. */
export function missedLines({ operations }: Report): string[] {
  const byReason = new Map<string, string[]>();
  for (const { operationId, why } of operations.missed) {
    byReason.set(why, [...(byReason.get(why) ?? []), operationId]);
  }
  return [...byReason].map(([why, names]) => `Not reached (${why}): ${names.join(', ')}.`);
}

/** Returns how many operations were reached, and with how many requests. */
export function reachedText({ operations, requests, ignored }: Report): string {
  const others = ignored > 0 ? `; ${ignored} more named no operation` : '';
  const sent = requests === 1 ? '1 request' : `${requests} requests`;
  return `${operations.reached} of ${operations.total} operations reached with ${sent}${others}.`;
}

/** Returns the exit status: 1 for a finding that breaks, or with `isStrict` one that is narrow. */
export function exitStatusOf({ findings, leftovers }: Report, isStrict: boolean): 0 | 1 {
  const bad = isStrict ? ['breaks', 'narrow'] : ['breaks'];
  return findings.some(({ severity }) => bad.includes(severity)) || leftovers.length > 0 ? 1 : 0;
}
