import { collectSecrets } from '../../tools/description/collect-secrets.js';
import { type OpenApiDocument, operationsOf } from '../../tools/description/openapi-document.js';
import { defaultServerUrl } from '../../tools/docs/samples/add-code-samples.js';
import { languages } from '../../tools/docs/samples/languages.js';
import { type SampleRequest, sampleRequest } from '../../tools/docs/samples/sample-request.js';

/** A code sample of the docs page that sends one of its bodies. */
export interface SampleProgram {
  /** Operation, and body if it has several. */
  name: string;
  request: SampleRequest;
  text: string;
}

/** ID of the project in the world of the mock. */
export const sampleProject = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';

/** Returns the samples of all operations in a language: one program per body. */
export function samplePrograms(document: OpenApiDocument, label: string): SampleProgram[] {
  const language = languages.find((one) => one.label === label);
  if (!language) throw new Error(`There are no samples in ${label}`);
  const secrets = collectSecrets(document);
  const url = defaultServerUrl(document);
  return operationsOf(document).flatMap((operation) => {
    const request = sampleRequest(document, operation, secrets);
    const { operationId, bodies } = request;
    if (bodies.length === 0) {
      return [{ name: operationId, request, text: language.write(request, url) }];
    }
    return bodies.map((body) => ({
      name: `${operationId}, ${body.name}`,
      request,
      text: language.write(request, url, body),
    }));
  });
}

/** Returns the environment that the samples of these requests need. */
export function sampleEnvironment(
  programs: readonly SampleProgram[],
  url: string,
): Record<string, string> {
  const secrets = programs.flatMap(({ request: { bodies } }) =>
    [...JSON.stringify(bodies).matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name),
  );
  return {
    DMS_URL: url,
    OS_TOKEN: 'any',
    OS_PROJECT_ID: sampleProject,
    // Fits the rules of all passwords, and has the characters that need care in a quoted text.
    ...Object.fromEntries(secrets.map((name) => [name, 'Sample-Passw0rd'])),
  };
}
