// Not the mock: it sends only whole answers that the description has, or drops the connection.
import {
  type LoopbackServer,
  type ReceivedRequest,
  refusingUrl,
  startLoopbackServer,
} from '../support/loopback-server.js';
import { type FaultName, faults } from './faults.js';

/** A request to the fault server. */
export interface SeenRequest extends ReceivedRequest {
  /** Path and query without the name of the fault. */
  url: string;
}

/** A server that misbehaves as the first segment of the path says. */
export interface FaultServer extends Pick<LoopbackServer, 'openAnswers' | 'close'> {
  /** Returns the `baseUrl` whose requests meet a fault. */
  urlOf: (fault: FaultName) => string;
  /** A `baseUrl` on which nothing listens. */
  refusingUrl: string;
  /** Returns the requests with one value of the header `x-call`. */
  requestsOf: (call: string) => readonly SeenRequest[];
  /** Requests that reached the host to which redirects point. */
  redirected: readonly ReceivedRequest[];
  /** Counts the requests so far. */
  count: () => number;
}

/** Starts a fault server, and a second host as the target of its redirects. */
export async function startFaultServer(): Promise<FaultServer> {
  const calls = new Map<string, SeenRequest[]>();
  const redirected: ReceivedRequest[] = [];
  let count = 0;

  const other = await startLoopbackServer(({ received, response }) => {
    redirected.push(received);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const server = await startLoopbackServer(({ received, request, response }) => {
    count += 1;
    const [, name = '', url = ''] = /^\/([^/]*)(.*)$/s.exec(received.target) ?? [];
    const call = String(received.headers['x-call']);
    const ofCall = calls.get(call) ?? [];
    calls.set(call, ofCall);
    const attempt = ofCall.push({ ...received, url });
    // A cast: only `urlOf` makes these names.
    const fault = faults[decodeURIComponent(name) as FaultName];
    fault({ request, response, attempt, otherHost: other.url });
  });

  return {
    urlOf: (fault) => `${server.url}/${encodeURIComponent(fault)}`,
    refusingUrl: await refusingUrl(),
    requestsOf: (call) => calls.get(call) ?? [],
    redirected,
    count: () => count,
    openAnswers: server.openAnswers,
    close: async () => {
      await Promise.all([server.close(), other.close()]);
    },
  };
}
