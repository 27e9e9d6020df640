import { ConfigurationError } from 'otc-dms-kafka/node';
import { type Contract, createContract } from '../description/contract.js';
import type { VerifyDescription } from '../description/form.js';
import { createEvidence, writeEvidence } from '../evidence/evidence.js';
import { exitStatusOf } from '../report/report.js';
import { runHar, runProxy, runService } from './modes.js';
import { type CommandOptions, readOptions } from './read-options.js';
import { usage } from './usage.js';
import { UsageError } from './usage-error.js';
import { writeReport } from './write-report.js';

/** Streams and signals of the process, so that tests can replace them. */
export interface Surroundings {
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
  /** Ends the run early; what was found so far is printed. */
  readonly signal: AbortSignal;
}

/** Runs the command and returns the exit status. */
export async function runCommand(
  args: string[],
  description: VerifyDescription,
  surroundings: Surroundings,
): Promise<number> {
  try {
    const contract = createContract(description);
    const ids = contract.operations.map(({ operationId }) => operationId);
    const options = readOptions(args, ids);
    if (options.isHelp) {
      surroundings.print(usage);
      return 0;
    }
    return await runMode(options, contract, surroundings);
  } catch (error) {
    const isForeseen =
      error instanceof UsageError ||
      error instanceof ConfigurationError ||
      (error instanceof Error && error.name.endsWith('Error') && error.name !== 'Error');
    surroundings.say(isForeseen ? (error as Error).message : `${(error as Error).stack ?? error}`);
    return 2;
  }
}

async function runMode(
  options: CommandOptions,
  contract: Contract,
  { say, print, signal }: Surroundings,
): Promise<number> {
  const evidence = createEvidence(contract);
  const onExchange = evidence.add;
  const run = { har: runHar, proxy: runProxy, service: runService }[options.mode];
  const { report, judgement } = await run({ options, contract, say, signal, onExchange });
  if (options.files.evidence !== undefined) {
    await writeEvidence(options.files.evidence, evidence.files(judgement.secrets));
  }
  await writeReport(options, contract, report, judgement, print);
  const status = exitStatusOf(report, options.isStrict);
  // A proxy that nobody used has judged nothing, which is no failure.
  if (options.mode === 'proxy' || signal.aborted || report.operations.reached > 0) return status;
  const [first] = report.operations.missed;
  say(`No operation was reached: ${first?.why ?? 'nothing to call'}.`);
  return status || 2;
}
