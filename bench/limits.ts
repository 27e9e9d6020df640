import type { BundleName, BundleSize } from './measure-bundles.js';
import type { CallCost } from './measure-calls.js';
import type { ImportCost } from './measure-imports.js';
import type { SubjectName } from './subjects/names.js';

/** All that a run measured and that has a limit. */
export interface LimitedResults {
  stubbed: readonly CallCost[];
  imports: readonly ImportCost[];
  bundles: readonly BundleSize[];
  /** CPU time of signing a GET, as a multiple of the two digests alone. */
  signingRatio: number;
}

/** What the client may cost at most, and what it cost in a run. */
export interface Limit {
  /** What is limited, for readers. */
  what: string;
  limit: number;
  measured: number;
  unit: string;
}

/** The limits of the project with the figures of a run. */
export function limitsOf(results: LimitedResults): Limit[] {
  const cpu = (what: string, name: SubjectName, limit: number): Limit => {
    const measured = results.stubbed.find((cost) => cost.name === name)?.cpuUs.added ?? Number.NaN;
    return { what: `CPU that a call adds to raw \`fetch\`: ${what}`, limit, measured, unit: 'µs' };
  };
  const size = (what: string, name: BundleName, limit: number): Limit => {
    const bytes = results.bundles.find((bundle) => bundle.name === name)?.gzippedBytes;
    const measured = (bytes ?? Number.NaN) / 1000;
    return { what: `Size in a browser, gzipped: ${what}`, limit, measured, unit: 'kB' };
  };
  const imported = results.imports.find((cost) => cost.module === 'otc-dms-kafka');
  return [
    cpu('token', 'ours-token', 12),
    cpu('token, logger and hooks', 'ours-token-observed', 12),
    cpu('AK/SK', 'ours-aksk', 20),
    cpu('AK/SK, logger and hooks', 'ours-aksk-observed', 20),
    {
      what: 'Signing a GET, against `createHmac` and `hash` alone',
      limit: 1.5,
      measured: results.signingRatio,
      unit: 'times',
    },
    {
      // On an idle machine as much as on the clock, and on a busy one still the same.
      what: 'CPU that the import adds to bare Node',
      limit: 10,
      measured: imported?.cpuMs.added ?? Number.NaN,
      unit: 'ms',
    },
    size('one call with a token', 'oneCall', 7.5),
    size('everything of otc-dms-kafka', 'everything', 12),
  ];
}

/** Whether the figure of the run is within the limit; what was not measured is not. */
export function isMet({ limit, measured }: Limit): boolean {
  return measured <= limit;
}
