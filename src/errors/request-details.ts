/** Which request an error belongs to. */
export interface RequestDetails {
  /** Operation of the description; `login` for one at the identity service, method and path for a call by path. */
  operationId: string;
  /** HTTP method. */
  method: string;
  /** URL, secret parameters masked. */
  url: string;
  /** How often it was sent; 0 when its turn did not come. */
  attempts: number;
}

/** Which request an answer belongs to, and what it says. */
export interface AnswerDetails extends RequestDetails {
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  status: number;
  /** ID that the gateway gave the request: name it when you contact support. */
  requestId: string | undefined;
  /** Parsed JSON, or the text when it is not JSON. */
  body: unknown;
}

/** The end of a message: which request it was. */
export function place(details: RequestDetails & { requestId?: string | undefined }): string {
  const { method, url, attempts, requestId } = details;
  const often = attempts > 1 ? `, sent ${attempts} times` : '';
  return ` (${method} ${url}${often}${requestId ? `, request id ${requestId}` : ''})`;
}
