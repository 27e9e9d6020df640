import type { Auth, SendLogin } from './auth/auth.js';
import { renewalOf } from './auth/renewal.js';
import { withAuth } from './auth/with-auth.js';
import { refusal } from './call/unwrap.js';
import { connectionKey } from './connection-key.js';
import { chain } from './transport/chain.js';
import { createObserver } from './transport/observer.js';
import { isIdempotent } from './transport/retry-policy.js';
import { sendWith } from './transport/send-with.js';
import type { Watchers } from './transport/watchers.js';
import { withLimit } from './transport/with-limit.js';
import { withRetry } from './transport/with-retry.js';
import { untilDeadline, withTimeout } from './transport/with-timeout.js';
import type { CheckedCallOptions } from './wire/call-settings.js';
import type { Fetch, OutgoingRequest, Send } from './wire/request.js';

/** Options of a client, checked, with defaults filled in. */
export interface CheckedClientOptions extends CheckedCallOptions, Watchers {
  baseUrl: string;
  projectId: string | undefined;
  auth: Auth;
  fetch: Fetch;
  maxConcurrency: number;
}

/** How the calls of a client reach the service. */
export interface Connection {
  readonly options: CheckedClientOptions;
  /** Starts the clock of a call and makes its request, whose URL is still the base URL. */
  begin(operationId: string, method: string, options: CheckedCallOptions): OutgoingRequest;
  /** Sends a request through all layers. */
  readonly send: Send;
  /** Returns the error for an answer that is not 2xx. */
  readonly refusal: typeof refusal;
  /** Returns the ID of the project that the credential is for, and asks the credential until there is one. */
  projectId(request: OutgoingRequest): Promise<string>;
}

/** Joins the layers: the only place where they meet. */
export function connect(client: object, options: CheckedClientOptions): Connection {
  const { auth } = options;
  const observer = createObserver(options);
  const wire = sendWith(options.fetch);
  let callId = 0;
  const begin: Connection['begin'] = (operationId, method, callOptions) => ({
    callId: ++callId,
    settings: callOptions,
    endsAtMs: performance.now() + callOptions.deadlineMs,
    signal: callOptions.signal,
    operationId,
    method,
    url: options.baseUrl,
    headers: callOptions.headers,
    body: undefined,
    projectId: options.projectId,
    attempt: 0,
    attemptSignal: undefined,
    refusedHeaders: undefined,
    isRepeatable: isIdempotent(method),
  });
  // Outermost first. A login carries no credential and is part of another call: no limit, no renewal, no `withAuth`.
  const plain = chain([withRetry(observer), withTimeout], wire);
  const login: SendLogin = (request) =>
    plain({ ...begin(request.operationId, request.method, options), ...request });
  const limit = options.maxConcurrency < Infinity ? [withLimit(options.maxConcurrency)] : [];
  const send = chain(
    [...limit, withRetry(observer, renewalOf(auth)), withTimeout, withAuth(auth, login)],
    wire,
  );
  let foundProject: string | undefined;
  const connection: Connection = {
    options,
    begin,
    send,
    refusal,
    async projectId(request) {
      // `checkOptions` refuses a client that has neither a project nor a credential that finds one.
      foundProject ||= await untilDeadline(request, async () => auth.projectId?.(login) ?? '');
      return foundProject;
    },
  };
  Object.defineProperty(client, connectionKey, { value: connection });
  return connection;
}
