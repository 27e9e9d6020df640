import { type OpenApiDocument, operationsOf } from '../../description/openapi-document.js';
import { exampleProject, projectPlaceholder } from '../samples/sample-parameters.js';
import { sampleRequest } from '../samples/sample-request.js';

/** A request that the panel of the docs page offers. */
export interface TryRequest {
  operationId: string;
  summary: string;
  method: string;
  /** Path and query, filled in from the examples. */
  target: string;
  bodies: readonly { summary: string; text: string }[];
}

/** Returns a request per operation: the one of its code samples, with the examples of all fields. */
export function tryRequests(document: OpenApiDocument): TryRequest[] {
  const projectId = exampleProject(document);
  return operationsOf(document).map((operation) => {
    // No field counts as a secret here: the values of the examples are no secrets, and the mock checks them.
    const { operationId, method, path, query, bodies } = sampleRequest(document, operation, []);
    return {
      operationId,
      summary: operation.summary ?? operationId,
      method,
      target: path.replace(projectPlaceholder, projectId) + (query && `?${query}`),
      bodies: bodies.map(({ summary, value }) => ({
        summary,
        text: JSON.stringify(value, null, 2),
      })),
    };
  });
}
