import { DmsError } from './dms-error.js';
import { type AnswerDetails, place } from './request-details.js';

/** The request succeeded, but the body is not as described. The request is not retried. */
export class InvalidResponseError extends DmsError implements AnswerDetails {
  static override readonly kind = 'InvalidResponseError';
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly attempts: number;
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  declare readonly body: unknown;

  constructor(text: string, details: AnswerDetails) {
    super(`${details.status}: ${text}${place(details)}`);
    Object.assign(this, details);
  }
}
