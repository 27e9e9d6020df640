import { UsageError } from 'otc-dms-kafka-mock/server';
import { ForeseenError } from '../command/foreseen-error.js';

/** Returns an error of the mock as one of these commands, which print its message alone. */
export function asForeseen(error: unknown): unknown {
  return error instanceof UsageError ? new ForeseenError(error.message, { cause: error }) : error;
}
