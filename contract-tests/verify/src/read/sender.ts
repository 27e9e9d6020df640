import type { DmsClient, Fetch } from 'otc-dms-kafka';
import { createHttp } from 'otc-dms-kafka/http';
import type { Operation } from '../description/operations.js';
import type { Exchange, ReceivedResponse, Refusal, SentRequest } from '../judge/exchange.js';
import type { Pace } from './pace.js';

/** A call of an operation. */
export interface PlannedCall {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly refusal?: Refusal | undefined;
}

/** Sends calls and reports each exchange. */
export interface Sender {
  /** Number of requests so far, with retries. */
  readonly count: number;
  /** Sends a call; undefined when no answer arrived. */
  send(call: PlannedCall): Promise<Exchange | undefined>;
}

export interface SenderOptions {
  /** Creates a client whose attempts pass through `fetch`. */
  readonly createClient: (fetch: Fetch, isAnonymous: boolean) => DmsClient;
  readonly fetch: Fetch;
  readonly pace: Pace;
  /** Most requests. */
  readonly maxRequests: number;
  readonly onExchange: (exchange: Exchange) => void;
  /** Called when a call has no answer. */
  readonly onFailure?: ((operationId: string, error: unknown) => void) | undefined;
  readonly signal: AbortSignal;
}

/** Creates a sender that uses the credential, the retries and the time limits of the client. */
export function createSender(options: SenderOptions): Sender {
  const { maxRequests, signal } = options;
  let count = 0;
  let call: PlannedCall | undefined;
  let last: Exchange | undefined;
  let hasAnswered = false;
  let isUnderWay = false;
  /** Ends the pauses of the client, and never a request: nobody would know whether it had an effect. */
  let stop = new AbortController();
  const isEnded = () => signal.aborted || count >= maxRequests;
  signal.addEventListener('abort', () => {
    if (!isUnderWay) stop.abort();
  });
  const recorded: Fetch = async (url, init) => {
    await options.pace.wait(signal);
    init.signal?.throwIfAborted();
    const { method, headers, body } = init;
    count += 1;
    isUnderWay = true;
    const response = await received(options.fetch(url, init)).finally(() => {
      isUnderWay = false;
    });
    hasAnswered = true;
    // A login is not an operation: nobody judges or keeps it.
    if (call && isCall(call, method, url)) {
      const request: SentRequest = { method, url, headers, body: body ?? undefined };
      last = { operation: call.operation, request, response, refusal: call.refusal };
      options.onExchange(last);
    }
    if (isEnded()) stop.abort();
    return copyOf(response);
  };
  const known = createHttp(options.createClient(recorded, false));
  const anonymous = createHttp(options.createClient(recorded, true));

  return {
    get count() {
      return count;
    },
    async send(next) {
      if (isEnded()) return undefined;
      call = next;
      last = undefined;
      stop = new AbortController();
      const isAnonymous = next.refusal?.statuses[0] === 401;
      const http = isAnonymous ? anonymous : known;
      // A cast: paths and parameters come from the same description as the types.
      const request = http.request as unknown as (
        method: string,
        path: string,
        init: object,
      ) => Promise<unknown>;
      try {
        await request(next.operation.method.toLowerCase(), next.operation.path, {
          params: { path: next.path, query: next.query ?? {} },
          ...(next.body !== undefined && { body: next.body }),
          parseAs: 'text',
          signal: stop.signal,
        });
      } catch (error) {
        // The client throws for statuses without a `Response`; the exchange was recorded before. A service that
        // answered nothing so far cannot be reached at all.
        if (!last && !hasAnswered && !isEnded()) throw error;
        if (!last && !isEnded()) options.onFailure?.(next.operation.operationId, error);
      } finally {
        call = undefined;
      }
      return last;
    },
  };
}

function isCall({ operation }: PlannedCall, method: string, url: string): boolean {
  return method === operation.method && !new URL(url).pathname.endsWith('/v3/auth/tokens');
}

async function received(sent: ReturnType<Fetch>): Promise<ReceivedResponse> {
  const answer = await sent;
  const headers = Object.fromEntries(
    [...answer.headers].map(([name, text]) => [name.toLowerCase(), text]),
  );
  return { status: answer.status, headers, text: await answer.text() };
}

function copyOf({ status, headers, text }: ReceivedResponse): Awaited<ReturnType<Fetch>> {
  return { status, headers: new Headers(headers), text: async () => text };
}
