/**
 * The error catalogue: `import 'otc-dms-kafka/error-codes'` gives every `ApiError` its `meaning` and `remedy`.
 *
 * It weighs more than the client, and nothing without this import.
 */
import {
  errorCodes as catalogue,
  type KnownError,
  type KnownErrorCode,
} from '../generated/error-codes.js';
import { registerCodes } from './errors/known-codes.js';

registerCodes(catalogue);

/** What each known code means, and what to do about it; undefined for a code that is not known. */
export const errorCodes: Readonly<Record<KnownErrorCode, KnownError>> &
  Readonly<Record<string, KnownError | undefined>> = catalogue;

export type { ErrorCode, KnownError, KnownErrorCode } from '../generated/error-codes.js';
