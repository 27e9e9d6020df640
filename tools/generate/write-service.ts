import { collectSecrets } from '../description/collect-secrets.js';
import type { OpenApiDocument } from '../description/openapi-document.js';
import { toSource } from './to-source.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

/** Returns the text of `generated/service.ts`: facts about the service that belong to no operation. */
export function writeService(description: OpenApiDocument): string {
  const { regions, url } = readServer(description);
  return [
    '/** Regions with a public endpoint. */',
    `export const regions = ${toSource(regions)} as const;\n`,
    '/** URL of the service, with a placeholder for the region. */',
    `export const serverUrl = ${JSON.stringify(url)};\n`,
    '/** Names of request fields and arguments that hold a secret. Messages and events mask their values. */',
    `export const secretFields = ${toSource(collectSecrets(description))} as const;`,
    '',
  ].join('\n');
}

function readServer({ servers }: OpenApiDocument): { regions: string[]; url: string } {
  const server = servers?.[0];
  const regions = server?.variables?.region?.enum;
  if (!server?.url.includes('{region}') || !regions || servers?.length !== 1) {
    throw new UnsupportedShapeError(
      'servers: there must be one server, with {region} in its URL and an enum of regions.',
    );
  }
  return { regions, url: server.url };
}
