import type { CallSettings } from './call-settings.js';

/**
 * Sends a request. `globalThis.fetch` is one, and so is `fetch` of undici.
 *
 * The types name only what the client uses, so that each implementation fits, whatever else it can do.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/** The request that the client passes to `fetch`; `RequestInit` has more. */
export interface FetchInit {
  /** HTTP method, in capitals. */
  method: string;
  /** Headers by their names in lower case, with the credential. */
  headers: Readonly<Record<string, string>>;
  /** JSON text; null when there is none. */
  body: string | null;
  /** Ends the attempt; null when nothing can. */
  signal: AbortSignal | null;
  /** A redirect followed by `fetch` would carry the credential to another host. */
  redirect: 'manual';
}

/** The parts of the answer of `fetch` that the client reads; `Response` has more. */
export interface FetchAnswer {
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: AnswerHeaders;
  /** Reads the body to its end; empty when there is none. */
  text(): Promise<string>;
  /** Allows the client to stop reading an answer that is too large; without it, the size is known afterwards. */
  readonly body?: AnswerBody | null;
}

/** Body of an answer; `ReadableStream` has more. */
export interface AnswerBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

/** Headers of an answer; `Headers` has more. */
export interface AnswerHeaders extends Iterable<[name: string, value: string]> {
  /** Returns the value of a header, in any case of its name; null when there is none. */
  get(name: string): string | null;
  /** Whether there is such a header. */
  has(name: string): boolean;
}

/** Properties that all attempts of a call share. */
export interface CallContext {
  /** Number of the call within its client. */
  readonly callId: number;
  /** Limits and retries of the call: its options over those of the client. */
  readonly settings: CallSettings;
  /** End of the call with all its attempts, on the clock of `performance.now()`. */
  readonly endsAtMs: number;
  /** Signal of the caller. */
  readonly signal: AbortSignal | undefined;
}

/**
 * A request as the layers see it: plain data that nobody changes. A layer that adds something passes on a copy.
 */
export interface OutgoingRequest extends CallContext {
  /** Operation of the description, `login`, or the method and path of a call by path. */
  readonly operationId: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Absolute URL, percent-encoded as in RFC 3986 section 2.3. It is sent and signed as it is. */
  readonly url: string;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; undefined when there is none. */
  readonly body: string | undefined;
  /** ID of the project that the request is about, or of the client. */
  readonly projectId?: string | undefined;
  /** Number of this attempt, from 1; 0 before the first. */
  readonly attempt: number;
  /** Ends this attempt: the caller's signal or a time limit aborts it. */
  readonly attemptSignal: AbortSignal | undefined;
  /** Headers of the attempt whose credential was refused and renewed. They are secret as well. */
  readonly refusedHeaders?: Readonly<Record<string, string>> | undefined;
  /** Whether sending the request twice has the same effect as sending it once, whatever its method. */
  readonly isRepeatable: boolean;
}

/** An answer of any status, read to its end. */
export interface IncomingAnswer {
  /** Request that was sent, with its credential: never show it. */
  readonly request: OutgoingRequest;
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: AnswerHeaders;
  /** Body of the answer, empty when there is none. */
  readonly text: string;
  /** Advice of the credential on a 401, for the message of the error. */
  readonly advice?: string | undefined;
}

/** Sends a request and reads the answer. */
export type Send = (request: OutgoingRequest) => Promise<IncomingAnswer>;

/** Adds one concern, such as authentication, around the step that follows it. */
export type Layer = (next: Send) => Send;
