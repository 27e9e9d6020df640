import {
  createInstance,
  type IHttpConfig,
  type IHttpRequest,
  ProblemJsonError,
} from '@stoplight/prism-http';
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js';
import { serialize } from '@stoplight/prism-http-server/dist/serialize.js';
import { type Answer, problem } from './answer.js';
import type { HttpOperation } from './read-operations.js';
import { listViolations, violationsHeader } from './violations.js';

const config: IHttpConfig = {
  isProxy: false,
  mock: { dynamic: false },
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
};

const ignore = () => {};

// Prism requires a pino logger. This one discards its JSON lines; `onRequest` reports the requests.
const silentLogger = {
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  child: () => silentLogger,
};

const prism = createInstance(config, { logger: silentLogger });

/**
 * Asks Prism for the answer to a request.
 *
 * Prism's own server does not await this task: there, an exception is an unhandled rejection and ends the process.
 *
 * @throws {Error} what Prism throws.
 */
export async function askPrism(
  operations: HttpOperation[],
  request: IHttpRequest,
): Promise<Answer> {
  const preferences = getHttpConfigFromRequest(request);
  if (preferences._tag === 'Left') return problemOf(preferences.left);
  // The absent ones are undefined, which would hide the defaults.
  const preferred = Object.entries(preferences.right).filter(([, value]) => value !== undefined);
  const mock = { ...config.mock, ...Object.fromEntries(preferred) };
  const result = await prism.request(request, operations, { ...config, mock })();
  if (result._tag === 'Left') return problemOf(result.left);

  const { output, validations } = result.right;
  const headers = headersOf(output.headers);
  const violations = listViolations(validations);
  if (violations.length > 0) headers['sl-violations'] = violationsHeader(violations);
  const body: unknown = serialize(output.body, headers['content-type']);
  return {
    status: output.statusCode,
    headers,
    body: typeof body === 'string' ? body : '',
    violation: violations[0]?.message,
  };
}

/** Names header fields in lower case. Prism gives null to a field without an example. */
function headersOf(headers: object = {}): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** Returns the answer to a failure that Prism foresees. */
function problemOf(failure: ProblemJsonError | Error): Answer {
  if (!(failure instanceof ProblemJsonError)) throw failure;
  const { name: type, message: title, status, detail, additional } = failure;
  const { headers, ...more } = additional ?? {};
  return {
    status,
    // Prism types what it adds as unknown; under this name it is header fields.
    headers: { ...problem(status, detail).headers, ...headersOf(headers as object) },
    body: JSON.stringify({ type, title, status, detail, ...more }),
  };
}
