import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** A request that the mock has answered. */
export interface AnsweredRequest {
  method: string;
  /** Path and query as they were sent. */
  path: string;
  status: number;
  /** First violation of the description, such as `Request query parameter limit must be <= 50`. */
  violation?: string;
}

interface ResponseFinished {
  request: IncomingMessage;
  response: ServerResponse;
  server: Server;
}

/**
 * Calls `onRequest` for each answer of the HTTP server on a port of this process.
 *
 * Prism gives no access to its server and does not log statuses; Node publishes both on a diagnostics channel.
 *
 * @returns a function that stops the calls.
 */
export function observeRequests(
  port: number,
  onRequest: (request: AnsweredRequest) => void,
): () => void {
  const channel = 'http.server.response.finish';
  const listener = (message: unknown) => {
    // Node documents the shape of this message, but types it as unknown.
    const { request, response, server } = message as ResponseFinished;
    const address = server.address();
    if (typeof address === 'string' || address?.port !== port) return;
    const violation = firstViolation(response.getHeader('sl-violations'));
    onRequest({
      method: request.method ?? '',
      path: request.url ?? '',
      status: response.statusCode,
      ...(violation && { violation }),
    });
  };
  subscribe(channel, listener);
  return () => unsubscribe(channel, listener);
}

/** Returns the first message of the header in which Prism lists violations as JSON. */
function firstViolation(header: unknown): string | undefined {
  // Prism truncates a long list, which is then no longer JSON.
  if (typeof header !== 'string' || !header.startsWith('[')) return undefined;
  const [first]: Array<{ message?: string }> = JSON.parse(header);
  return first?.message;
}
