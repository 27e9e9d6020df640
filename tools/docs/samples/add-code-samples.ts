import { collectSecrets } from '../../description/collect-secrets.js';
import { type OpenApiDocument, operationsOf } from '../../description/openapi-document.js';
import { languages } from './languages.js';
import { sampleRequest } from './sample-request.js';

/** Adds a code sample per language to each operation, which Redoc shows beside it. Changes the given document. */
export function addCodeSamples(document: OpenApiDocument): void {
  const samples = codeSamples(document);
  for (const { path, method, operationId } of operationsOf(document)) {
    const operation = document.paths[path]?.[method];
    if (operation) operation['x-codeSamples'] = samples.get(operationId) ?? [];
  }
}

/** Returns a code sample per language for each operation, by its ID. */
export function codeSamples(
  document: OpenApiDocument,
): Map<string, { lang: string; label: string; source: string }[]> {
  const secrets = collectSecrets(document);
  const serverUrl = defaultServerUrl(document);
  return new Map(
    operationsOf(document).map((operation) => {
      const request = sampleRequest(document, operation, secrets);
      const samples = languages.map(({ lang, label, write }) => {
        return { lang, label, source: write(request, serverUrl) };
      });
      return [operation.operationId, samples];
    }),
  );
}

/** Returns the URL of the service in its default region. */
export function defaultServerUrl({ servers: [server] = [] }: OpenApiDocument): string {
  if (!server) throw new Error('The description has no server.');
  return server.url.replace(/\{(\w+)\}/g, (whole, name) => {
    return server.variables?.[name]?.default ?? whole;
  });
}
