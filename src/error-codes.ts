/**
 * The error catalogue: after `import 'otc-dms-kafka/error-codes'`, every `ApiError` has `meaning` and `remedy`.
 *
 * The catalogue is larger than the client. Bundles without this import do not contain it.
 */
import {
  errorCodes as catalogue,
  type KnownError,
  type KnownErrorCode,
} from '../generated/error-codes.js';
import { registerCodes } from './errors/known-codes.js';

registerCodes(catalogue);

/** Meaning and remedy by code; undefined for an unknown code. */
export const errorCodes: Readonly<Record<KnownErrorCode, KnownError>> &
  Readonly<Record<string, KnownError | undefined>> = catalogue;

export type { ErrorCode, KnownError, KnownErrorCode } from '../generated/error-codes.js';
