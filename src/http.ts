import createClient, { type Client, defaultPathSerializer } from 'openapi-fetch';
import type { paths } from '../generated/openapi.js';
import type { Connection } from './connection.js';
import { connectionKey } from './connection-key.js';
import { pathValueProblem } from './wire/path-value.js';

/** Calls by path, typed: `http.GET('/v2/...', { params })` gives `{ data, error, response }`. */
export type HttpClient = Client<paths>;

/**
 * The connection of a client by path: an openapi-fetch client with the credential, retries, time limits and hooks of
 * `dms`. It does not throw on a refusal.
 *
 * @throws {TypeError} when `dms` was not made by `createDmsClient`.
 */
export function createHttp(dms: object): HttpClient {
  // A client that `createDmsClient` made has one, and nobody else knows the key.
  const connection: Connection | undefined = Object(dms)[connectionKey];
  if (!connection) throw new TypeError('createHttp: pass a client that createDmsClient made.');
  const { baseUrl } = connection.settings;
  return createClient<paths>({
    baseUrl,
    fetch: (request) => send(connection, request),
    pathSerializer,
  });
}

async function send(
  { begin, settings, send, refusal }: Connection,
  request: Request,
): Promise<Response> {
  const { method, signal } = request;
  // As the layers want it; openapi-fetch leaves some characters as they are.
  const url = request.url.replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const both = settings.signal ? AbortSignal.any([signal, settings.signal]) : signal;
  const outgoing = begin(`${method} ${new URL(url).pathname}`, method, {
    ...settings,
    signal: both,
  });
  Object.assign(outgoing.headers, Object.fromEntries(request.headers));
  outgoing.url = url;
  outgoing.body = (await request.text()) || undefined;
  const answer = await send(outgoing);
  // A browser hides a redirect; no Response can be made of it.
  if (answer.status === 0) throw refusal(answer);
  return new Response(answer.text || null, answer);
}

/** Fills in a path template; refuses what would lead to another URL. */
function pathSerializer(path: string, values: Record<string, unknown>): string {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const problem = pathValueProblem(values[name]);
    if (problem) throw new TypeError(`${path}: path parameter "${name}" ${problem}`);
  }
  return defaultPathSerializer(path, values);
}
