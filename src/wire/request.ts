import type { CallSettings } from './call-settings.js';

/** Sends a request. `globalThis.fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What all attempts of a call share. */
export interface CallContext {
  /** Number of the call within its client. */
  readonly callId: number;
  /** What bounds and repeats it: the options of the call over those of the client. */
  readonly settings: CallSettings;
  /** End of the call with all its attempts, on the clock of `performance.now()`. */
  readonly endsAtMs: number;
  /** Signal of the caller. */
  readonly signal: AbortSignal | undefined;
}

/**
 * A request as the layers see it: plain data, so that making one costs next to nothing. There is one per call; each
 * attempt counts `attempt` up, and fills in `headers` and `attemptSignal` anew.
 */
export interface OutgoingRequest extends CallContext {
  /** Operation that it belongs to; the method and path of a call by path. */
  readonly operationId: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Absolute URL, percent-encoded as in RFC 3986 section 2.3: what is sent is what is signed. */
  url: string;
  /** Names are in lower case. */
  headers: Record<string, string>;
  /** JSON; undefined when there is none. */
  body: string | undefined;
  /** ID of the project that the request is about, or of the client. */
  projectId?: string | undefined;
  /** Number of this attempt, from 1; 0 before the first. */
  attempt: number;
  /** Ends this attempt: that of the caller, or a time limit. */
  attemptSignal: AbortSignal | undefined;
  /** Whether sending it twice does no more than sending it once, whatever the method says. */
  readonly isRepeatable: boolean;
}

/** An answer of any status, read to its end. */
export interface IncomingAnswer {
  /** The request that it answers, with its credential: never to be shown. */
  readonly request: OutgoingRequest;
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** Body of the answer, empty when there is none. */
  readonly text: string;
  /** What the credential found out about a 401, for the message of the error. */
  readonly advice?: string | undefined;
}

/** Sends a request and reads the answer. */
export type Send = (request: OutgoingRequest) => Promise<IncomingAnswer>;

/** Adds one concern, such as authentication, around the step that follows it. */
export type Layer = (next: Send) => Send;
