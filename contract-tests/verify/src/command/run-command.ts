import type { Fetch } from 'otc-dms-kafka';
import { ConfigurationError } from 'otc-dms-kafka/node';
import { createContract } from '../description/contract.js';
import type { VerifyDescription } from '../description/form.js';
import { exitStatusOf } from '../report/report.js';
import { verifyService } from '../verify-service.js';
import { findService } from './client-of.js';
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
  contract: ReturnType<typeof createContract>,
  surroundings: Surroundings,
): Promise<number> {
  const fetch: Fetch = (url, init) => globalThis.fetch(url, init);
  const service = await findService(options, fetch);
  const { say, signal } = surroundings;
  const count = (options.only ?? contract.operations.filter(({ method }) => method === 'GET'))
    .length;
  const mode = options.hasRefusals ? 'GET alone, also requests that must be refused' : 'GET alone';
  const pace = Number.isFinite(options.rate) ? `${options.rate} per second` : 'without a pause';
  say(
    `Reads ${service.url}: ${count} operations, ${mode}; at most ${options.maxRequests} requests, ${pace}. Ctrl-C ends early.`,
  );
  const { report, judgement } = await verifyService({
    ...options,
    ...service,
    contract,
    fetch,
    signal,
    onStep: say,
  });
  await writeReport(options, contract, report, judgement, surroundings.print);
  if (report.operations.reached === 0 && !signal.aborted) {
    const [first] = report.operations.missed;
    say(`No operation was reached: ${first?.why ?? 'nothing to call'}.`);
    return report.findings.some(({ severity }) => severity === 'breaks') ? 1 : 2;
  }
  return exitStatusOf(report, options.isStrict);
}
