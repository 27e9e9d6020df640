import createClient, { type Client, defaultPathSerializer } from 'openapi-fetch';
import type { paths } from '../generated/openapi.js';
import type { Connection } from './connection.js';
import { connectionKey } from './connection-key.js';
import { encodeMarks } from './wire/encode.js';
import { pathValueProblem } from './wire/path-value.js';

/** Calls by path, typed: `http.GET('/v2/...', { params })` returns `{ data, error, response }`. */
export type HttpClient = Client<paths>;

/**
 * Creates an openapi-fetch client over the connection of `dms`, with its credential, retries, time limits and hooks.
 * It does not throw when the service refuses a request, unless no `Response` can have the status of the answer, such as
 * 600: it throws an `ApiError` then.
 *
 * @throws {TypeError} when `dms` was not made by `createDmsClient`.
 */
export function createHttp(dms: object): HttpClient {
  // JavaScript callers pass anything.
  const { [connectionKey]: connection } = (dms ?? {}) as { [connectionKey]?: Connection };
  if (!connection) throw new TypeError('createHttp: pass a client that createDmsClient made.');
  return createClient<paths>({
    baseUrl: connection.options.baseUrl,
    fetch: (request) => send(connection, request),
    Request: RequestWithOwnSignal as unknown as typeof Request,
    pathSerializer,
  });
}

/**
 * Makes a request whose signal follows the given one. Each `Request` listens to its signal until it is
 * garbage-collected, and Node warns of a leak from the 1,501st listener on.
 */
function RequestWithOwnSignal(url: string, init: RequestInit): Request {
  return new Request(url, init.signal ? { ...init, signal: AbortSignal.any([init.signal]) } : init);
}
// Middleware may return any Request.
RequestWithOwnSignal.prototype = Request.prototype;

async function send(connection: Connection, request: Request): Promise<Response> {
  const { method, signal, headers } = request;
  const { options } = connection;
  const { baseUrl } = options;
  // Methods send the base URL as it is.
  const start = request.url.startsWith(baseUrl) ? baseUrl.length : 0;
  const url = request.url.slice(0, start) + encodeMarks(request.url.slice(start));
  const both = options.signal ? AbortSignal.any([signal, options.signal]) : signal;
  const begun = connection.begin(`${method} ${new URL(url).pathname}`, method, {
    ...options,
    signal: both,
    headers: Object.fromEntries(headers),
  });
  const body = (await request.text()) || undefined;
  const answer = await connection.send({ ...begun, url, body });
  // No Response can have another status. A browser hides a redirect, which then has status 0.
  if (answer.status < 200 || answer.status > 599) throw connection.refusal(answer);
  const { status, headers: answered } = answer;
  return new Response(answer.text || null, { status, headers: [...answered] });
}

/** Fills in a path template; refuses a value that would lead to another URL. */
function pathSerializer(path: string, values: Record<string, unknown>): string {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const problem = pathValueProblem(values[name], name);
    if (problem) throw new TypeError(`${path}: path parameter "${name}" ${problem}`);
  }
  return defaultPathSerializer(path, values);
}
