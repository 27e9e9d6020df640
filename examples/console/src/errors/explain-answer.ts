import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from 'otc-dms-kafka';
import type { Explained } from './explanation.js';

/** Another change of the instance is in progress; the second code comes from the billing system. */
const busyCodes = ['DMS.00400026', 'CBC.99003651'];
/** A 404 that means too many requests. */
const flowControl = 'DMS.10240407';

/** Explains an answer that refuses a request; undefined for any other error. */
export function explainAnswer(error: unknown): Explained | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const [title, advice, isAboutSettings = false] = wordsFor(error);
  return { title, advice, isAboutSettings };
}

function wordsFor(error: ApiError): [title: string, advice: string, isAboutSettings?: boolean] {
  const { code = '', status, retryAfter } = error;
  if (busyCodes.includes(code)) {
    return ['The instance is busy', 'Another change is in progress. Try again when it is over.'];
  }
  if (error instanceof RateLimitError || code === flowControl) {
    // The header may also have a date.
    const pause = /^\d+$/.test(retryAfter ?? '') ? `${retryAfter} s` : 'a moment';
    return ['Too many requests', `The service limits its callers. Wait ${pause}, then try again.`];
  }
  if (error instanceof AuthenticationError) {
    return [
      'You are not signed in',
      'The token is missing, wrong or expired. Enter a new one.',
      true,
    ];
  }
  if (error instanceof PermissionDeniedError) {
    return ['You may not do this', 'Ask an administrator of the project for the permission.', true];
  }
  if (error instanceof NotFoundError) {
    return ['Not found', 'It was deleted, or it is in another project. Check the settings.', true];
  }
  if (error instanceof BadRequestError) {
    return ['The service refused the request', 'Correct the values and send them again.'];
  }
  if (error instanceof ServerError) return ['The service failed', ifChanged(error)];
  return [`Unexpected answer ${status}`, 'Check the base URL in the settings.', true];
}

/** Returns advice on an error after which nobody knows whether a change was made. */
export function ifChanged({ method }: { readonly method: string }): string {
  if (method === 'GET') return 'Nothing was changed. Try again later.';
  return 'The change may have been made. Reload the list before you try again.';
}
