import type { Operation } from '../description/operations.js';
import { isRecord } from '../schema/is-record.js';

/** A request and its answer, whatever recorded them. */
export interface Exchange {
  /** Undefined when no operation has the method and path. */
  readonly operation?: Operation | undefined;
  readonly request: SentRequest;
  readonly response: ReceivedResponse;
  /** Reason for which the request must be refused; undefined for a regular request. */
  readonly refusal?: Refusal | undefined;
}

export interface SentRequest {
  /** HTTP method, in capitals. */
  readonly method: string;
  readonly url: string;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface ReceivedResponse {
  readonly status: number;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A reason to refuse a request. */
export interface Refusal {
  /** Sentence part, such as `without a token`. */
  readonly reason: string;
  /** Statuses that refuse it. */
  readonly statuses: readonly number[];
  /** JSON pointer in the bundle of the keyword that the request breaks. */
  readonly pointer: string;
}

/** Returns the body of a message as JSON; undefined when it is empty or not JSON. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns a field of a value; undefined when there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
