import type { BundleName, BundleSize } from './measure-bundles.js';
import type { CallCost } from './measure-calls.js';
import type { CompileCost } from './measure-compile.js';
import type { ImportCost } from './measure-imports.js';
import type { Comparison } from './statistics.js';
import type { SubjectName } from './subjects/names.js';

/** All that a run measured and that has a limit. */
export interface LimitedResults {
  stubbed: readonly CallCost[];
  imports: readonly ImportCost[];
  bundles: readonly BundleSize[];
  signing: { whole: Comparison };
  compilation: readonly CompileCost[];
}

/** The most that something may cost, and its cost in a run. */
export interface Limit {
  /** Name of the limited quantity, for readers. */
  what: string;
  limit: number;
  measured: number;
  /** Half of the rounds lie between these; undefined for sizes, which do not vary. */
  quartiles?: readonly [number, number] | undefined;
  unit: 'times' | 'kB';
}

/** Returns the limits of the project with the figures of a run. */
export function limitsOf({ stubbed, imports, bundles, signing, compilation }: LimitedResults) {
  const cpuOf = (name: SubjectName) => stubbed.find((cost) => cost.name === name)?.cpuUs;
  const client = imports.find((cost) => cost.module === 'otc-dms-kafka');
  const oneMethod = compilation.find((cost) => cost.name === 'oneMethod');
  const size = (what: string, name: BundleName, limit: number): Limit => {
    const bytes = bundles.find((bundle) => bundle.name === name)?.gzippedBytes ?? Number.NaN;
    return {
      what: `Size in a browser, gzipped: ${what}`,
      limit,
      measured: bytes / 1000,
      unit: 'kB',
    };
  };
  return [
    ratio(
      'CPU of a call, to raw `fetch`: token, logger and hooks',
      cpuOf('ours-token-observed'),
      1.6,
    ),
    ratio(
      'CPU of a call, to raw `fetch`: AK/SK, logger and hooks',
      cpuOf('ours-aksk-observed'),
      1.9,
    ),
    ratio('CPU of signing a GET, to `createHmac` and `hash`', signing.whole, 1.5),
    // 10 ms where bare Node takes 58.
    ratio('CPU of the import, to bare Node', client?.cpuMs, 1.2),
    // 150 ms where an empty file takes 430.
    ratio('`tsc` on one method, to an empty file', oneMethod?.totalMs, 1.35),
    // 7.5 before the client was hardened: masking in every encoding, bounds on what others write, bugs told from
    // failures, and checks of what is sent.
    size('one call with a token', 'oneCall', 10.5),
    // 12 before that, and before waits had targets, states of failure and a busy state that must be seen.
    size('everything of otc-dms-kafka', 'everything', 15.75),
  ];
}

/** Whether the figure of the run is within the limit; a missing figure is not. */
export function isMet({ limit, measured }: Limit): boolean {
  return measured <= limit;
}

function ratio(what: string, cost: Comparison | undefined, limit: number): Limit {
  const measured = cost?.ratio ?? Number.NaN;
  return { what, limit, measured, quartiles: cost?.ratioQuartiles, unit: 'times' };
}
