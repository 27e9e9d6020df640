import type { IncomingAnswer, OutgoingRequest } from '../wire/request.js';

/** A credential. `tokenAuth`, `passwordAuth` and `akskAuth` create one; custom credentials implement it. */
export interface Auth {
  /**
   * Returns the headers that carry the credential, names in lower case. Called for each attempt, as a signature may
   * expire.
   *
   * @param login sends a request without a credential, to obtain a token.
   */
  authenticate(request: OutgoingRequest, login: SendLogin): HeaderFields | Promise<HeaderFields>;
  /**
   * Called when the service answers 401. Discards what the service refused, so that `authenticate` obtains it anew.
   *
   * @returns `true` to send the request again, once per call; a sentence of advice for the error; or `false`.
   */
  renew?(answer: IncomingAnswer): boolean | string | Promise<boolean | string>;
  /** Returns the ID of the project that the credential is for. Called when the client has no project. */
  projectId?(login: SendLogin): string | Promise<string>;
}

/** Headers by their names in lower case. */
export type HeaderFields = Readonly<Record<string, string>>;

/** Request that obtains a credential. */
export type LoginRequest = Pick<
  OutgoingRequest,
  'operationId' | 'method' | 'url' | 'headers' | 'body' | 'isRepeatable'
>;

/**
 * Sends a request without a credential, with the settings of the client. Other calls may wait for the answer too, so
 * the call that needs it first neither limits nor ends it.
 */
export type SendLogin = (request: LoginRequest) => Promise<IncomingAnswer>;
