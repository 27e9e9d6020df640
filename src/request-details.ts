import type { RequestDetails } from './errors.js';
import { maskedUrl } from './secrets.js';
import type { OutgoingRequest } from './wire/request.js';

/** What errors say about a request. */
export function detailsOf({ operationId, method, url, attempt }: OutgoingRequest): RequestDetails {
  return { operationId, method, url: maskedUrl(url), attempts: attempt };
}
