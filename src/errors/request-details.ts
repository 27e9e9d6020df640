import { shortText } from '../wire/short-text.js';

/** The request that an error belongs to. */
export interface RequestDetails {
  /** Operation of the description, `login` for a login at IAM, or method and path for a call by path. */
  operationId: string;
  /** HTTP method. */
  method: string;
  /** URL, secret parameters masked. */
  url: string;
  /** Number of times that the request was sent; 0 if it was still queued. */
  attempts: number;
}

/** The content of an answer, and the request that it belongs to. */
export interface AnswerDetails extends RequestDetails {
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  status: number;
  /** ID that the gateway gave the request; support asks for it. */
  requestId: string | undefined;
  /** Parsed JSON of the answer, to a depth of 100, or the first 10,000 characters of its text. */
  body: unknown;
}

/** Returns the end of a message, which names the request. */
export function place(details: RequestDetails & { requestId?: string | undefined }): string {
  const { method, url, attempts, requestId } = details;
  const often = attempts > 1 ? `, sent ${attempts} times` : '';
  return ` (${method} ${shortText(url, 500)}${often}${requestId ? `, request id ${requestId}` : ''})`;
}
