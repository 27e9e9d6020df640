import { getHttpOperationsFromSpec } from '@stoplight/prism-http';

// OpenAPI 3.1 implies this dialect. If the document does not name it, Prism falls back to draft 7, which silently
// ignores `dependentRequired` and `dependentSchemas`.
const jsonSchemaDialect = 'https://json-schema.org/draft/2020-12/schema';

/** An operation in the form that Prism serves. */
export type HttpOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Reads the operations of a bundle, which is an OpenAPI 3.1 document with local references only.
 *
 * @throws {Error} when Prism cannot read the document.
 */
export function readOperations(bundle: object): Promise<HttpOperation[]> {
  return getHttpOperationsFromSpec({ ...bundle, jsonSchemaDialect });
}
