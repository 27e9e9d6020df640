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
  /** Things that were created and could not be deleted. */
  readonly leftovers: readonly string[];
}

/** Returns the exit status: 1 for a finding that breaks, or with `isStrict` one that is narrow. */
export function exitStatusOf({ findings, leftovers }: Report, isStrict: boolean): 0 | 1 {
  const bad = isStrict ? ['breaks', 'narrow'] : ['breaks'];
  return findings.some(({ severity }) => bad.includes(severity)) || leftovers.length > 0 ? 1 : 0;
}
