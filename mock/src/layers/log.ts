import type { Layer, MockAnswer, MockRequest, Reason } from '../message.js';

/** A request that the mock has answered. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query as they were sent; a long one is cut. */
  readonly url: string;
  /** Operation that the request reached, or `login`; undefined when there is none. */
  readonly operationId?: string | undefined;
  /** Status of the answer; 0 when a fault dropped the connection before it. */
  readonly status: number;
  /** Reasons of a refusal; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** Time that the answer took, in milliseconds. */
  readonly ms: number;
  /** Time of the answer by the clock of this machine, in ISO 8601. */
  readonly at: string;
}

const maxRequests = 1000;
const maxUrlLength = 2000;

/** Adds each request to a list, oldest first, which keeps the last 1,000. */
export function withLog(
  requests: LoggedRequest[],
  onRequest: (request: LoggedRequest) => void,
): Layer {
  return (next) => async (request) => {
    const startMs = performance.now();
    const answer = await next(request);
    const logged = entryOf(request, answer, performance.now() - startMs);
    requests.push(logged);
    if (requests.length > maxRequests) requests.shift();
    onRequest(logged);
    return answer;
  };
}

function entryOf({ method, target }: MockRequest, answer: MockAnswer, ms: number): LoggedRequest {
  const { operationId, status, reasons = [] } = answer;
  return {
    method: method.slice(0, 20),
    url: target.slice(0, maxUrlLength),
    ...(operationId !== undefined && { operationId }),
    status,
    reasons,
    ms: Math.round(ms * 10) / 10,
    at: new Date().toISOString(),
  };
}
