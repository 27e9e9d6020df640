import type { ErrorCatalogue } from '../description/error-catalogue.js';
import { toSource } from './to-source.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

const types = `import type { DmsOperations } from './operations.js';

/** Facts about an error code. */
export interface KnownError {
  /** HTTP status of the answer. */
  readonly status: number;
  /** \`error_msg\` of the answer, with placeholders such as \`{0}\` and \`<key>\`. */
  readonly message: string;
  /** Cause of the error. */
  readonly meaning: string;
  /** Advice, including whether it helps to send the same request again. */
  readonly remedy: string;
  /** The only operations that send the code; undefined if any operation may send it. */
  readonly operations?: readonly (keyof DmsOperations)[];
}

/** \`error_code\` of an answer: a known code, or one that the service may add. */
export type ErrorCode = KnownErrorCode | (string & {});
`;

/**
 * Returns the text of `generated/error-codes.ts`. A program that imports only its types loads nothing; the record has
 * the whole catalogue.
 *
 * @throws {UnsupportedShapeError} when a code is listed twice.
 */
export function writeErrorCodes({ codes, gateway, others }: ErrorCatalogue): string {
  const entries = [...codes, ...gateway, ...others];
  const names = entries.map(({ code }) => code);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) {
    throw new UnsupportedShapeError(
      `error-codes.yaml: ${repeated} is listed twice. Merge the two entries.`,
    );
  }
  const record = Object.fromEntries(
    entries.map(({ code, status, message, meaning, remedy, operations }) => [
      code,
      { status, message, meaning, remedy, operations },
    ]),
  );
  return [
    types,
    '/** A code that the service or the gateway in front of it is known to send. */',
    `export type KnownErrorCode =\n${names.map((name) => `  | ${JSON.stringify(name)}\n`).join('')};\n`,
    '/** Meaning of each known code, and advice. */',
    `export const errorCodes: Readonly<Record<KnownErrorCode, KnownError>> = ${toSource(record)};\n`,
  ].join('\n');
}
