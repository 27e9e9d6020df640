import { DmsError } from './dms-error.js';
import { place, type RequestDetails } from './request-details.js';

/**
 * No answer arrived, or it broke off: no network, unknown host, refused or lost connection.
 *
 * The service may have carried out the request, unless `isUnsent`. `cause` is the error of `fetch`.
 */
export class ConnectionError extends DmsError implements RequestDetails {
  static override readonly kind: string = 'ConnectionError';
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly attempts: number;
  /** Whether the request certainly did not reach the service: no connection came about. */
  readonly isUnsent: boolean;

  constructor(text: string, details: RequestDetails, cause?: unknown, isUnsent = false) {
    super(text + place(details), cause);
    Object.assign(this, details);
    this.isUnsent = isUnsent;
  }
}

/** No answer, or no more of it, within `timeoutMs` or `deadlineMs`. The service may have carried out the request. */
export class TimeoutError extends ConnectionError {
  static override readonly kind = 'TimeoutError';
}
