import {
  ConnectionError,
  DmsError,
  InvalidResponseError,
  TimeoutError,
  WaitError,
  WaitTimeoutError,
} from 'otc-dms-kafka';
import { ifChanged } from './explain-answer.js';
import type { Explained } from './explanation.js';

/** Explains an error without a refusal of the service: no usable answer, a wait that failed, or a bug. */
export function explainSilence(error: unknown): Explained {
  const [title, advice, isAboutSettings = false] = wordsFor(error);
  return { title, advice, isAboutSettings };
}

function wordsFor(error: unknown): [title: string, advice: string, isAboutSettings?: boolean] {
  if (error instanceof TimeoutError) return ['The answer took too long', ifChanged(error)];
  if (error instanceof ConnectionError) {
    const advice = error.isUnsent ? 'Nothing was sent.' : ifChanged(error);
    return ['No connection', `${advice} Check the base URL and your network.`, true];
  }
  if (error instanceof InvalidResponseError) {
    return [
      'Unreadable answer',
      'The request was carried out. Check that the base URL is right.',
      true,
    ];
  }
  if (error instanceof WaitTimeoutError) {
    return ['Still not finished', 'The change may still succeed. Wait again.'];
  }
  if (error instanceof WaitError) {
    return ['The change failed', `It ended with the status ${error.state}. Contact support.`];
  }
  if (error instanceof DmsError) return ['Something went wrong', error.message];
  // Such as a wrong setting, which the client refuses before it sends anything.
  if (error instanceof TypeError) return ['Nothing was sent', error.message, true];
  return ['Something went wrong', error instanceof Error ? error.message : String(error)];
}
