import { createDmsClient, type DmsClient, type Fetch } from 'otc-dms-kafka';
import type { Contract } from './description/contract.js';
import type { Exchange } from './judge/exchange.js';
import { createJudgement, type Judgement } from './judge/judgement.js';
import { createPace } from './read/pace.js';
import { readService } from './read/read-service.js';
import { probeRefusals } from './read/refusals.js';
import { createSender } from './read/sender.js';
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
  const sender = createSender({
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
    signal,
  });
  const operations = readOperations(contract, only);
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
  const report = makeReport({
    contract,
    judgement,
    target: options.url,
    requests: sender.count,
    wanted: operations.wanted.map(({ operationId }) => operationId),
    reached: reading.reached,
    missed: reading.missed,
  });
  return { report, judgement };
}

/** Returns the operations that are wanted, and those that are called to find their IDs. */
function readOperations({ operations }: Contract, only: readonly string[] | undefined) {
  const needed = operations.filter(({ method }) => method === 'GET');
  return {
    needed,
    wanted: needed.filter(({ operationId }) => !only || only.includes(operationId)),
  };
}
