import { collectSecrets } from '../description/collect-secrets.js';
import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import { defaultServerUrl } from '../docs/samples/add-code-samples.js';
import { hasExamples } from '../docs/samples/sample-parameters.js';
import { sampleRequest } from '../docs/samples/sample-request.js';
import { writeTypeScript } from '../docs/samples/typescript.js';

/** Returns the TypeScript sample of each operation, by its ID; none where a parameter has no example. */
export function methodExamples(description: OpenApiDocument): Map<string, string> {
  const secrets = collectSecrets(description);
  const serverUrl = defaultServerUrl(description);
  return new Map(
    operationsOf(description)
      .filter((operation) => hasExamples(description, operation))
      .map((operation) => {
        const request = sampleRequest(description, operation, secrets);
        return [operation.operationId, writeTypeScript(request, serverUrl)];
      }),
  );
}
