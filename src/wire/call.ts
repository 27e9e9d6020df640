import type { AnswerHeaders } from './request.js';

/** A call under way. `await call` gives the body of the answer. */
export interface Call<T> extends Promise<T> {
  /** Returns the body with status, headers and ID of the answer. It sends no further request. */
  withResponse(): Promise<CallResponse<T>>;
}

/** A successful answer. */
export interface CallResponse<T> {
  /** Body, as the promise of the call gives it. */
  readonly data: T;
  /** HTTP status. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: AnswerHeaders;
  /** ID that the gateway gave the request; undefined when the answer has none. */
  readonly requestId: string | undefined;
}
