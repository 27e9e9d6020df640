import { STATUS_CODES } from 'node:http';

/** An answer of the mock, ready to be sent. */
export interface Answer {
  status: number;
  /** Header fields by name in lower case. */
  headers: Record<string, string>;
  body: string;
  /** First violation of the description, such as `Request query parameter limit must be <= 50`. */
  violation?: string | undefined;
}

/** A malformed request, which Prism never sees. `message` says in one sentence what is wrong with it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Returns an answer in the form of RFC 9457, as Prism does for a request that it cannot assign to an operation. */
export function problem(status: number, detail: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title: STATUS_CODES[status], status, detail }),
  };
}
