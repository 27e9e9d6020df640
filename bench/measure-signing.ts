import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { compiled, folder } from './folders.js';
import { type Comparison, compare } from './statistics.js';

const run = promisify(execFile);

/** Far more than all rounds take. */
const signingLimitMs = 120_000;

/** CPU time of signing a GET, in microseconds. */
export interface SigningCost {
  /** The two digests alone. */
  digests: Comparison;
  /** A whole signature, compared with the digests. */
  whole: Comparison;
}

/** Measures signing in a new process, in batches that alternate with the digests alone. */
export async function measureSigning(rounds: number, signatures: number): Promise<SigningCost> {
  const args = [compiled('signing.js'), String(rounds), String(signatures)];
  const { stdout } = await run(process.execPath, args, { cwd: folder, timeout: signingLimitMs });
  const results: { digests: number; whole: number }[] = JSON.parse(stdout);
  const digests = results.map((result) => result.digests);
  return {
    digests: compare(digests, digests),
    whole: compare(
      results.map((result) => result.whole),
      digests,
    ),
  };
}
