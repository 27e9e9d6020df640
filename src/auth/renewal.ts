import type { IncomingAnswer } from '../wire/request.js';
import type { Auth } from './auth.js';

/** Result of a renewal: the answer, perhaps with advice, and whether the request is worth sending again. */
export interface Renewal {
  readonly answer: IncomingAnswer;
  /** Whether the credential was renewed, so that the same request may succeed now. */
  readonly isRenewed: boolean;
}

/**
 * Returns the function that handles a 401: the credential forgets what the service refuses, obtains it anew with the
 * next attempt, or advises the caller.
 */
export function renewalOf(auth: Auth): (answer: IncomingAnswer) => Promise<Renewal> {
  return async (answer) => {
    const verdict = await auth.renew?.(answer);
    const advice = typeof verdict === 'string' ? verdict : undefined;
    return { answer: { ...answer, advice }, isRenewed: verdict === true };
  };
}
