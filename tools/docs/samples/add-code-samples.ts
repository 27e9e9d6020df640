import { collectSecrets } from '../../description/collect-secrets.js';
import { type OpenApiDocument, operationsOf } from '../../description/openapi-document.js';
import { languages } from './languages.js';
import { sampleRequest } from './sample-request.js';

/** Adds a code sample per language to each operation, which Redoc shows beside it. Changes the given document. */
export function addCodeSamples(document: OpenApiDocument): void {
  const secrets = collectSecrets(document);
  const serverUrl = defaultServerUrl(document);
  for (const described of operationsOf(document)) {
    const request = sampleRequest(document, described, secrets);
    const operation = document.paths[described.path]?.[described.method];
    if (!operation) continue;
    operation['x-codeSamples'] = languages.map(({ lang, label, write }) => ({
      lang,
      label,
      source: write(request, serverUrl),
    }));
  }
}

/** Returns the URL of the service in its default region. */
export function defaultServerUrl({ servers: [server] = [] }: OpenApiDocument): string {
  if (!server) throw new Error('The description has no server.');
  return server.url.replace(/\{(\w+)\}/g, (whole, name) => {
    return server.variables?.[name]?.default ?? whole;
  });
}
