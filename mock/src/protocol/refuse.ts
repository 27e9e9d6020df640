import type { MockDescription } from '../description/form.js';
import type { MockAnswer, Reason } from '../message.js';

/** A refusal with a code of the error catalogue. Handlers throw it. */
export class Refusal extends Error {
  readonly code: string;
  readonly reasons: readonly Reason[];
  /** Name that the message mentions, where it has a place for one. */
  named: string | undefined;

  /** @param reasons parts of the request that the service refuses, for `mock_reason`. */
  constructor(code: string, ...reasons: Reason[]) {
    super(code);
    this.code = code;
    this.reasons = reasons;
  }
}

/** Adds to the message of a reason that the service has no code for it, so that the code is the nearest one. */
export function nearestCode(message: string): string {
  return `${message}; no page has a code for this, so error_code is the nearest one`;
}

/** Returns the answer for a refusal, in the form of the service. */
export function refusalAnswer(
  { errors }: Pick<MockDescription, 'errors'>,
  { code, reasons, named }: Pick<Refusal, 'code' | 'reasons' | 'named'>,
): MockAnswer {
  const known = errors[code];
  if (!known) throw new Error(`The error catalogue has no code ${code}.`);
  // A few messages of the catalogue have a place for the name of a setting.
  const message = known.message.replace('{0}', named ?? '{0}');
  return errorAnswer(known.status, code, message, reasons);
}

const maxReasons = 20;

/** Returns an error answer in the form of the service. */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  reasons: readonly Reason[] = [],
): MockAnswer {
  const shown = reasons.slice(0, maxReasons);
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: {
      error_code: code,
      error_msg: message,
      ...(shown.length > 0 && { mock_reason: shown }),
    },
    ...(shown.length > 0 && { reasons: shown }),
  };
}
