import type { IncomingAnswer, OutgoingRequest } from '../wire/request.js';

/** A way to prove who is calling. `tokenAuth`, `passwordAuth` and `akskAuth` make one. */
export interface Auth {
  /**
   * Headers that carry the credential, names in lower case. Called for each attempt, as a signature may expire.
   *
   * @param request must not be changed.
   */
  authenticate(request: OutgoingRequest, login: SendLogin): HeaderFields | Promise<HeaderFields>;
  /**
   * Called when the service answers 401. Forgets what the service no longer takes, so that
   * `authenticate` obtains it anew.
   *
   * @returns `true` to send the request again, once per call, a sentence of advice to add to the error, or `false`.
   */
  renew?(answer: IncomingAnswer): boolean | string | Promise<boolean | string>;
  /** ID of the project that the credential is for; asked when the client has none. */
  projectId?(login: SendLogin): string | Promise<string>;
}

/** Headers by their names in lower case. */
export type HeaderFields = Readonly<Record<string, string>>;

/** What a credential sends to be obtained. */
export type LoginRequest = Pick<
  OutgoingRequest,
  'operationId' | 'method' | 'url' | 'headers' | 'body' | 'isRepeatable'
>;

/**
 * Sends a request without credential, over the connection and with the settings of the client: other calls may wait for
 * its answer too, so that the call which needs it first neither bounds nor ends it.
 */
export type SendLogin = (request: LoginRequest) => Promise<IncomingAnswer>;
