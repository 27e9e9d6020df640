import { vi } from 'vitest';
import { operations } from '../../generated/operations.js';
import type { Auth } from '../auth/auth.js';
import { tokenAuth } from '../auth/token-auth.js';
import { createDmsClient, type DmsClient } from '../client.js';
import type { DmsClientOptions } from '../options.js';
import type { CallOptions } from '../wire/call-settings.js';
import type { Operation } from '../wire/operation.js';

export const TOKEN = 'MIIEsecret+/=';
export const baseUrl = 'https://dms.example.com';

/** A request that was sent. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly init: RequestInit;
  /** Time of the request, on the clock of `performance.now()`. */
  readonly atMs: number;
}

/** Answer of the service to one request: a status, an error of `fetch`, or a handler. */
export type Step = number | Error | ((sent: Sent) => Response | Promise<Response>);

export interface TestClient {
  readonly dms: DmsClient;
  readonly sent: Sent[];
  /** Calls an operation with this method and its required arguments. */
  call(method?: string, options?: CallOptions, args?: object): Promise<unknown>;
}

/** Creates a client of a service that answers with the given steps in turn, and then repeats the last one. */
export function testClient(
  steps: readonly Step[] = [200],
  options: Partial<Omit<DmsClientOptions, 'baseUrl' | 'region'>> = {},
): TestClient {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const request: Sent = {
      url,
      method: String(init.method),
      headers: new Headers(init.headers),
      body: init.body === null ? undefined : String(init.body),
      init,
      atMs: performance.now(),
    };
    sent.push(request);
    const step = steps[Math.min(sent.length, steps.length) - 1] ?? 200;
    if (step instanceof Error) throw step;
    return typeof step === 'number' ? answer(step) : step(request);
  };
  const auth: Auth = tokenAuth(TOKEN);
  const dms = createDmsClient({
    baseUrl,
    projectId: '0123456789abcdef0123456789abcdef',
    auth,
    fetch,
    ...options,
  });
  return {
    dms,
    sent,
    call: (method = 'GET', callOptions, args) => {
      const [name, operation] = operationWhere((found) => found.method === method && !found.query);
      return callByName(dms, name, { ...requiredArguments(operation), ...args }, callOptions);
    },
  };
}

/** Returns an answer of the service: empty JSON, or an error. */
export function answer(status: number, headers: Record<string, string> = {}): Response {
  const body = status < 300 ? {} : { error_code: 'DMS.1', error_msg: 'Because.' };
  return Response.json(body, { status, headers });
}

/** Returns an answer that refuses with a code. */
export function refusal(status: number, code: string): Response {
  return Response.json({ error_code: code, error_msg: 'Because.' }, { status });
}

/** Returns the error of Node's `fetch` when a connection fails. */
export function networkError(code = 'ECONNRESET'): TypeError {
  const syscall = /REFUSED|UNREACH/.test(code)
    ? 'connect'
    : /^(ENOT|EAI)/.test(code) && 'getaddrinfo';
  const cause = Object.assign(new Error('long text'), { code, syscall });
  return new TypeError('fetch failed', { cause });
}

/** Never answers, but rejects when the signal is aborted, as `fetch` does. */
export function silence({ init }: Pick<Sent, 'init'>): Promise<Response> {
  return new Promise((_, reject) => {
    const { signal } = init;
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
  });
}

/** Returns the first operation of the description that fits, with its name. */
export function operationWhere(fits: (operation: Operation) => boolean): [string, Operation] {
  const found = Object.entries<Operation>(operations).find(([, operation]) => fits(operation));
  if (!found) throw new Error('no operation fits');
  return found;
}

/** Returns a value for each argument of an operation that the client does not supply. */
export function requiredArguments(operation: Operation): Record<string, unknown> {
  const { path, query = [], body, constants = {} } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const inQuery = query.flatMap((name) => (name.endsWith('!') ? name.slice(0, -1) : []));
  const supplied = ['project_id', ...Object.keys(constants)];
  const names = [...inPath, ...inQuery].filter((name) => !supplied.includes(name));
  const texts = Object.fromEntries(names.map((name) => [name, `${name}-1`]));
  return body === 'required' ? { ...texts, body: {} } : texts;
}

/** Calls an operation by its name. */
export function callByName(
  dms: DmsClient,
  name: string,
  args?: unknown,
  options?: CallOptions,
): Promise<unknown> {
  // A cast: the name is not known here, so the types cannot be used.
  const methods = dms as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  const method = methods[name];
  if (!method) throw new Error(`the client has no method ${name}`);
  return method(args, options);
}

/** Runs the fake clock until a promise settles; returns its value or error. */
export async function endOf(promise: Promise<unknown>): Promise<unknown> {
  const end = promise.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return end;
}
