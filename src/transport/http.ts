import createClient, { type Client, defaultPathSerializer } from 'openapi-fetch';
import type { paths } from '../../generated/openapi.js';
import type { Answer, CallOptions, Operation, RequestParts } from '../operation.js';
import { pathValueProblem } from '../path-value.js';
import { asConnectionError, type Fetch } from './fetch.js';

/** Calls by path, typed: `http.GET('/v2/...', { params })` gives `{ data, error, response }`. */
export type HttpClient = Client<paths>;

/** The one place that creates the openapi-fetch client. */
export function createHttp(baseUrl: string, send: Fetch): HttpClient {
  return createClient<paths>({ baseUrl, fetch: send, pathSerializer });
}

/** Fills in a path template; refuses what would lead to another URL. */
function pathSerializer(path: string, values: Record<string, unknown>): string {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const problem = pathValueProblem(values[name]);
    if (problem) throw new TypeError(`${path}: path parameter "${name}" ${problem}`);
  }
  return defaultPathSerializer(path, values);
}

type UntypedRequest = (
  method: string,
  path: string,
  init: Record<string, unknown>,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * Sends the request of an operation, whatever its path.
 *
 * @throws {ConnectionError} when no answer arrives, or it breaks off.
 */
export async function sendOperation(
  http: HttpClient,
  send: Fetch,
  operation: Operation,
  parts: RequestParts,
  options: CallOptions,
): Promise<Answer> {
  // The types of openapi-fetch want a literal path; here it comes from the operation table.
  const request = http.request as unknown as UntypedRequest;
  let sent: Request | undefined;
  let isAnswered = false;
  try {
    const answer = await request(operation.method, operation.path, {
      params: { path: parts.path, query: parts.query },
      ...(parts.body === undefined ? {} : { body: parts.body }),
      signal: options.signal,
      headers: options.headers,
      // Its own JSON parser throws a bare SyntaxError; `unwrap` parses instead.
      parseAs: 'text',
      fetch: async (built: Request) => {
        sent = built;
        const response = await send(built);
        isAnswered = true;
        return response;
      },
    });
    // `response.url` is empty in a hand-made Response, and `sent` when middleware answered.
    return { ...answer, url: sent?.url ?? answer.response.url };
  } catch (cause) {
    if (isAnswered && sent) throw asConnectionError('The answer broke off', sent, cause);
    throw cause;
  }
}
