import type { SendLogin } from './auth/auth.js';
import { withAuth } from './auth/with-auth.js';
import { refusal } from './call/unwrap.js';
import { connectionKey } from './connection-key.js';
import type { DmsClientSettings } from './options.js';
import { chain } from './transport/chain.js';
import { createObserver } from './transport/observer.js';
import { isIdempotent } from './transport/retry-policy.js';
import { sendWith } from './transport/send-with.js';
import { withLimit } from './transport/with-limit.js';
import { withRetry } from './transport/with-retry.js';
import { untilDeadline, withTimeout } from './transport/with-timeout.js';
import type { RequestSettings } from './wire/call-settings.js';
import type { OutgoingRequest, Send } from './wire/request.js';

/** How the calls of a client reach the service. */
export interface Connection {
  readonly settings: DmsClientSettings;
  /** Starts the clock of a call. URL, headers and body are still to be filled in. */
  begin(operationId: string, method: string, settings: RequestSettings): OutgoingRequest;
  /** Sends a request with all that the options ask for. */
  readonly send: Send;
  /** The error for an answer that is not 2xx. */
  readonly refusal: typeof refusal;
  /** ID of the project that the credential is for; asked until there is one. */
  projectId(request: OutgoingRequest): Promise<string>;
}

/** Joins the layers: the only place where they meet. */
export function connect(client: object, settings: DmsClientSettings): Connection {
  const { auth } = settings;
  const observer = createObserver(settings);
  const wire = sendWith(settings.fetch);
  const begin: Connection['begin'] = (operationId, method, requestSettings) => ({
    callId: ++callId,
    settings: requestSettings,
    endsAtMs: performance.now() + requestSettings.deadlineMs,
    signal: requestSettings.signal,
    operationId,
    method,
    url: settings.baseUrl,
    headers: {},
    body: undefined,
    projectId: settings.projectId,
    attempt: 0,
    attemptSignal: undefined,
    isRepeatable: isIdempotent(method),
  });
  let callId = 0;
  let foundProject: string | undefined;
  // Outermost first. A login, which carries no credential and is part of another call, takes the short way.
  const plain = chain([withRetry(observer), withTimeout], wire);
  const login: SendLogin = (request) =>
    plain({
      ...begin(request.operationId, request.method, settings),
      ...request,
      // A watcher may add some.
      headers: { ...request.headers },
    });
  const limit = settings.maxConcurrency < Infinity ? [withLimit(settings.maxConcurrency)] : [];
  const send = chain(
    [...limit, withRetry(observer, auth), withTimeout, withAuth(auth, login)],
    wire,
  );
  const connection: Connection = {
    settings,
    begin,
    send,
    refusal,
    async projectId(request) {
      // `toSettings` lets no client without project go without such a credential.
      foundProject ||= await untilDeadline(request, async () => auth.projectId?.(login) ?? '');
      return foundProject;
    },
  };
  Object.defineProperty(client, connectionKey, { value: connection });
  return connection;
}
