import { readDataFile } from './read-yaml.js';

const errorCatalogue = new URL('../../openapi/error-codes.yaml', import.meta.url);

/** An error of the service: an entry of `openapi/error-codes.yaml`. */
export interface CatalogueEntry {
  /** `error_code` of the answer. */
  code: string;
  status: number;
  /** `error_msg` of the answer, with placeholders such as `{0}` and `<key>`. */
  message: string;
  /** Cause of the error. */
  meaning: string;
  /** Advice to the caller. */
  remedy: string;
  /** The only operations that send the code; undefined if any operation may send it. */
  operations?: string[];
  /** Whether the client repeats a request with this answer, for every method; undefined for no. */
  repeatable?: boolean;
  /** Remark on a page that contradicts itself or another page, or describes another API. */
  note?: string;
}

/** An error that the pages of the service do not list. */
export interface UnlistedEntry extends CatalogueEntry {
  /** Evidence for the code. */
  source: string;
  /** Rank of the evidence. */
  rank: string;
}

/** The content of `openapi/error-codes.yaml`. */
export interface ErrorCatalogue {
  codes: CatalogueEntry[];
  /** Errors of the API gateway. */
  gateway: UnlistedEntry[];
  /** Errors that other clients of the API have met. */
  others: UnlistedEntry[];
}

/** Reads the error catalogue. A contract test checks the form of the file. */
export function readErrorCatalogue(file: string | URL = errorCatalogue): ErrorCatalogue {
  // A contract test checks the form of the file.
  return readDataFile<ErrorCatalogue>(file, 'codes', 'gateway', 'others');
}

/** Returns status and message of each error by its code, for the mock. */
export function errorsByCode({ codes, gateway, others }: ErrorCatalogue) {
  const entries = [...codes, ...gateway, ...others];
  return Object.fromEntries(
    entries.map(({ code, status, message }) => [code, { status, message }]),
  );
}
