import type { OutgoingRequest } from '../wire/request.js';
import type { RequestDetails } from './request-details.js';
import { maskedUrl } from './secrets.js';

/** Returns the details of a request for its error, secret parameters masked. */
export function detailsOf({ operationId, method, url, attempt }: OutgoingRequest): RequestDetails {
  return { operationId, method, url: maskedUrl(url), attempts: attempt };
}
