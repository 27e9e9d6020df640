import { DmsError } from './dms-error.js';
import { place, type RequestDetails } from './request-details.js';

/**
 * No complete answer arrived: no network, unknown host, refused or lost connection.
 *
 * The service may have carried out the request, unless `isUnsent` is true. `cause` is the error of `fetch`.
 */
export class ConnectionError extends DmsError implements RequestDetails {
  static override readonly kind: string = 'ConnectionError';
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly attempts: number;
  /** Whether the request certainly did not reach the service, because no connection was established. */
  readonly isUnsent: boolean;

  constructor(text: string, details: RequestDetails, cause?: unknown, isUnsent = false) {
    super(text + place(details), cause);
    Object.assign(this, details);
    this.isUnsent = isUnsent;
  }
}

/** No complete answer arrived within `timeoutMs` or `deadlineMs`. The service may have carried out the request. */
export class TimeoutError extends ConnectionError {
  static override readonly kind = 'TimeoutError';
}
