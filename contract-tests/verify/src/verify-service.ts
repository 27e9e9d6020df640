import { setTimeout } from 'node:timers/promises';
import { createDmsClient, type DmsClient, type Fetch } from 'otc-dms-kafka';
import type { Contract } from './description/contract.js';
import type { Exchange } from './judge/exchange.js';
import { createJudgement, type Judgement } from './judge/judgement.js';
import { verifyLifecycle } from './lifecycle/verify-lifecycle.js';
import { createPace } from './read/pace.js';
import { readService } from './read/read-service.js';
import { probeRefusals } from './read/refusals.js';
import { createSender, type SenderOptions } from './read/sender.js';
import { makeReport } from './report/make-report.js';
import type { Report } from './report/report.js';

export interface ServiceOptions {
  readonly contract: Contract;
  /** Creates a client whose attempts pass through `fetch`. */
  readonly createClient: (fetch: Fetch) => DmsClient;
  readonly projectId: string;
  /** Base URL, for the report and for requests without a credential. */
  readonly url: string;
  readonly fetch?: Fetch | undefined;
  /** Requests per second. @default 5 */
  readonly rate?: number | undefined;
  readonly maxRequests?: number | undefined;
  /** IDs of the operations to call. @default all that read */
  readonly only?: readonly string[] | undefined;
  /** Whether to send requests that must be refused. */
  readonly hasRefusals?: boolean | undefined;
  /** ID of an instance on which things are created, changed and deleted. */
  readonly lifecycle?: string | undefined;
  readonly deletesLeftovers?: boolean | undefined;
  /** Waits between two polls of a change. */
  readonly pause?: ((ms: number) => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: ((operationId: string) => void) | undefined;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

/** Default limits: five requests per second, and at most 1,000. */
export const defaultRate = 5;
export const defaultMaxRequests = 1_000;

/** Reads a service and judges its answers. */
export async function verifyService(
  options: ServiceOptions,
): Promise<{ report: Report; judgement: Judgement }> {
  const { contract, only } = options;
  const judgement = createJudgement(contract);
  const signal = options.signal ?? new AbortController().signal;
  const senderOptions: SenderOptions = {
    createClient: (fetch, isAnonymous) =>
      isAnonymous
        ? createDmsClient({
            baseUrl: options.url,
            projectId: options.projectId,
            auth: { authenticate: () => ({}) },
            fetch,
          })
        : options.createClient(fetch),
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    pace: createPace(options.rate ?? defaultRate),
    maxRequests: options.maxRequests ?? defaultMaxRequests,
    onExchange(exchange) {
      judgement.add(exchange);
      options.onExchange?.(exchange);
    },
    // A cast: errors of the client and of `fetch` have a message, without secrets.
    onFailure: (operationId, error) =>
      options.onStep?.(`${operationId}: ${(error as Error).message}`),
    signal,
  };
  const sender = createSender(senderOptions);
  const operations = wantedOperations(contract, only, options.lifecycle !== undefined);
  const onStep = options.onStep ?? (() => {});
  const reading = await readService({
    ...options,
    judgement,
    sender,
    operations: operations.needed,
    signal,
    onStep,
  });
  if (options.hasRefusals) {
    await probeRefusals({
      contract,
      sender,
      operations: operations.wanted,
      reading,
      signal,
      onStep,
    });
  }
  const life = await lifecycleOf();
  const report = makeReport({
    contract,
    judgement,
    target: options.url,
    requests: sender.count,
    wanted: operations.wanted.map(({ operationId }) => operationId),
    reached: [...new Set([...reading.reached, ...(life?.reached ?? [])])],
    missed: [...reading.missed, ...(life?.missed ?? [])],
    leftovers: life?.leftovers,
  });
  return { report, judgement };

  async function lifecycleOf() {
    if (options.lifecycle === undefined) return undefined;
    return verifyLifecycle({
      ...{ contract, sender, signal, onStep, projectId: options.projectId },
      instanceId: options.lifecycle,
      deletesLeftovers: options.deletesLeftovers ?? false,
      pause: options.pause ?? ((ms) => pauseFor(ms, signal)),
      onSecret: judgement.secrets.add,
      forCleanUp() {
        // Ctrl-C ended the run, not the clean-up.
        const own = new AbortController().signal;
        return {
          sender: createSender({ ...senderOptions, signal: own, maxRequests: 500 }),
          signal: own,
        };
      },
    });
  }
}

/** Waits; shorter when the run is ended. */
async function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, signal.aborted ? {} : { signal }).catch(() => {});
}

/** Returns the operations that are called to find IDs, and those that the mode may call and the user wants. */
function wantedOperations(
  { operations }: Contract,
  only: readonly string[] | undefined,
  isWriting: boolean,
) {
  const needed = operations.filter(({ method }) => method === 'GET');
  const all = isWriting ? operations : needed;
  return { needed, wanted: all.filter(({ operationId }) => !only || only.includes(operationId)) };
}
