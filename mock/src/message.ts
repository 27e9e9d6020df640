/** A request as the layers see it. Nobody changes it: a layer that adds something passes on a copy. */
export interface MockRequest {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path and query as they were sent, from the first slash. */
  readonly target: string;
  /** Scheme of the URL; `http` when it is not given. */
  readonly scheme?: 'http' | 'https' | undefined;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as text; empty when there is none. */
  readonly body: string;
  /** Answer to a request that the server could not read, such as one that is too large. */
  readonly problem?: MockAnswer | undefined;
  /** Ends the request early, when the caller has gone. */
  readonly signal?: AbortSignal | undefined;
}

/** Reason of a refusal, for `mock_reason`. */
export interface Reason {
  /** Part of the request. */
  readonly in: 'path' | 'query' | 'header' | 'body';
  /** Place in that part, such as `source_task.direction` or `topics[0].name`; empty for the whole. */
  readonly path: string;
  /** Sentence without the place, such as `must be one of pull, push`. */
  readonly message: string;
}

/** An answer as the layers see it. */
export interface MockAnswer {
  readonly status: number;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body: a text for `text/plain`, any other value for JSON; undefined when there is none. */
  readonly body?: unknown;
  /** Operation that the request reached. */
  readonly operationId?: string | undefined;
  /** Reasons of a refusal; the log shows them as well. */
  readonly reasons?: readonly Reason[] | undefined;
  /** Fate of the connection instead of an orderly answer. */
  readonly drop?: 'before' | 'body' | undefined;
}

/** Answers a request. */
export type Answerer = (request: MockRequest) => Promise<MockAnswer>;

/** Adds one concern around the step that follows it. */
export type Layer = (next: Answerer) => Answerer;
