import { ConnectionError, DmsError } from '../errors.js';

/** Sends a request. `globalThis.fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** Adds one concern, such as authentication, around the step that follows it. */
export type FetchLayer = (next: Fetch) => Fetch;

/** Joins layers, outermost first, around the innermost step. */
export function chain(layers: readonly FetchLayer[], innermost: Fetch): Fetch {
  return layers.reduceRight((next, layer) => layer(next), innermost);
}

/**
 * The innermost step: one request on the wire, one answer of any status.
 *
 * @throws {ConnectionError} when no answer arrives. An abort by the caller passes through untouched.
 */
export function sendWith(fetch: Fetch): Fetch {
  return async (request) => {
    // A redirect followed by fetch would carry the credential to another host.
    const direct = new Request(request, { redirect: 'manual' });
    try {
      return await fetch(direct);
    } catch (cause) {
      // An abort of the caller, or an error of ours from a `fetch` that wraps another client.
      if (direct.signal.aborted || cause instanceof DmsError) throw cause;
      throw new ConnectionError(`No answer from the service: ${reasonOf(cause)}`, direct, cause);
    }
  };
}

/** What to throw for `cause`: fetch reports every network failure as a bare `TypeError`. */
export function asConnectionError(text: string, request: Request, cause: unknown): unknown {
  if (request.signal.aborted || !(cause instanceof TypeError)) return cause;
  return new ConnectionError(`${text}: ${reasonOf(cause)}`, request, cause);
}

/** Node keeps the useful part, such as `ECONNREFUSED`, in the cause of the `TypeError`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
