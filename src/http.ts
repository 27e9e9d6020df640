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
 * It does not throw when the service refuses a request.
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
    pathSerializer,
  });
}

async function send(connection: Connection, request: Request): Promise<Response> {
  const { method, signal, headers } = request;
  const { options } = connection;
  const url = encodeMarks(request.url);
  const both = options.signal ? AbortSignal.any([signal, options.signal]) : signal;
  const begun = connection.begin(`${method} ${new URL(url).pathname}`, method, {
    ...options,
    signal: both,
    headers: Object.fromEntries(headers),
  });
  const body = (await request.text()) || undefined;
  const answer = await connection.send({ ...begun, url, body });
  // A browser hides a redirect, and no Response can have status 0.
  if (answer.status === 0) throw connection.refusal(answer);
  const { status, headers: answered } = answer;
  return new Response(answer.text || null, { status, headers: [...answered] });
}

/** Fills in a path template; refuses a value that would lead to another URL. */
function pathSerializer(path: string, values: Record<string, unknown>): string {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const problem = pathValueProblem(values[name]);
    if (problem) throw new TypeError(`${path}: path parameter "${name}" ${problem}`);
  }
  return defaultPathSerializer(path, values);
}
