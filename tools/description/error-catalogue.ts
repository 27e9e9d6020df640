import { readDataFile } from './read-yaml.js';

const errorCatalogue = new URL('../../openapi/error-codes.yaml', import.meta.url);

/** An error that a caller may meet: an entry of `openapi/error-codes.yaml`. */
export interface CatalogueEntry {
  /** `error_code` of the answer. */
  code: string;
  status: number;
  /** `error_msg` of the answer; `{0}`, `<key>` and the like stand for what varies. */
  message: string;
  /** What went wrong. */
  meaning: string;
  /** What the caller does about it. */
  remedy: string;
  /** Operations that alone send the code; left out where any may. */
  operations?: string[];
  /** Where the page contradicts itself or another page, or means another API. */
  note?: string;
}

/** An error of the API gateway, which no page of the service lists. */
export interface GatewayEntry extends CatalogueEntry {
  /** Where the code is known from. */
  source: string;
}

/** The content of `openapi/error-codes.yaml`. */
export interface ErrorCatalogue {
  codes: CatalogueEntry[];
  gateway: GatewayEntry[];
}

/** Reads the error catalogue; a test holds the file to this form. */
export function readErrorCatalogue(file: string | URL = errorCatalogue): ErrorCatalogue {
  // A cast: the test of the catalogue guards the form of the file.
  return readDataFile<ErrorCatalogue>(file, 'codes', 'gateway');
}
