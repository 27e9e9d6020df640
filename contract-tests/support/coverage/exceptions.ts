import { readDataFile } from '../../../tools/description/read-yaml.js';

/** Parts that contract tests need not cover. */
export interface Exception {
  /** Reason, in a sentence. */
  readonly reason: string;
  /** Parts as the report names them; `*` matches any text. */
  readonly parts: readonly string[];
  /** `answers`: only those that no request can cover. */
  readonly only?: 'answers' | undefined;
}

/** Path of the exceptions, from the root of the project. */
export const exceptionsFile = 'contract-tests/coverage-exceptions.yaml';

/** Reads the exceptions of this project. */
export function readExceptions(): readonly Exception[] {
  const file = new URL(`../../../${exceptionsFile}`, import.meta.url);
  return readDataFile<{ exceptions: Exception[] }>(file, 'exceptions').exceptions;
}
