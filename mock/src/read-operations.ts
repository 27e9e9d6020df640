import { getHttpOperationsFromSpec } from '@stoplight/prism-http';

// OpenAPI 3.1 implies this dialect. Unless the document names it, Prism falls back to draft 7, which silently ignores
// `dependentRequired` and `dependentSchemas`.
const jsonSchemaDialect = 'https://json-schema.org/draft/2020-12/schema';

/** An operation as Prism serves it. */
export type HttpOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Reads the operations of a bundle: an OpenAPI 3.1 document whose references are all local.
 *
 * @throws {Error} when Prism cannot read the document.
 */
export function readOperations(bundle: object): Promise<HttpOperation[]> {
  return getHttpOperationsFromSpec({ ...bundle, jsonSchemaDialect });
}
