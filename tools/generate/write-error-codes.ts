import type { ErrorCatalogue } from '../description/error-catalogue.js';
import { toSource } from './to-source.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

const types = `import type { DmsOperations } from './operations.js';

/** What is known of an error code. */
export interface KnownError {
  /** HTTP status that it comes with. */
  readonly status: number;
  /** Text that the service sends with it; \`{0}\`, \`<key>\` and the like stand for what varies. */
  readonly message: string;
  /** What went wrong. */
  readonly meaning: string;
  /** What to do about it, and whether sending the same request again helps. */
  readonly remedy: string;
  /** The operations that alone send it; left out where any may. */
  readonly operations?: readonly (keyof DmsOperations)[];
}

/** \`error_code\` of an answer: the known ones, and those that the service may add. */
export type ErrorCode = KnownErrorCode | (string & {});
`;

/**
 * The text of `generated/error-codes.ts`. Its types cost nothing at run time; its record has the whole catalogue.
 *
 * @throws {UnsupportedShapeError} when a code is listed twice, as a record has one entry for it.
 */
export function writeErrorCodes({ codes, gateway }: ErrorCatalogue): string {
  const entries = [...codes, ...gateway];
  const names = entries.map(({ code }) => code);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) {
    throw new UnsupportedShapeError(
      `error-codes.yaml: ${repeated} is listed twice; make one entry of the two.`,
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
    '/** A code that the service, or the gateway in front of it, is known to send. */',
    `export type KnownErrorCode =\n${names.map((name) => `  | ${JSON.stringify(name)}\n`).join('')};\n`,
    '/** What each known code means, and what to do about it. */',
    `export const errorCodes: Readonly<Record<KnownErrorCode, KnownError>> = ${toSource(record)};\n`,
  ].join('\n');
}
