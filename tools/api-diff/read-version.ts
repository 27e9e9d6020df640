import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ForeseenError } from '../command/foreseen-error.js';
import { isRecord } from '../description/is-record.js';
import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import { readDataFile } from '../description/read-yaml.js';

/**
 * Reads a bundled description, in YAML or JSON.
 *
 * @throws {ForeseenError} when it cannot be read, is no OpenAPI 3, or has references that lead nowhere.
 */
export function readVersion(file: string): OpenApiDocument {
  const name = relative('', file);
  const document = file.endsWith('.json') ? readJson(file, name) : readDataFile<object>(file);
  if (!isDescription(document))
    throw new ForeseenError(
      `${name} is not a description: it needs \`openapi: 3.x\` and \`paths\`.`,
    );
  const broken = brokenReference(document, document);
  if (broken)
    throw new ForeseenError(
      `${name}: ${broken} is unresolved. Bundle the description first: npx redocly bundle <file>`,
    );
  try {
    operationsOf(document);
  } catch (cause) {
    throw new ForeseenError(`${name} has an operation of an invalid form.`, { cause });
  }
  return document;
}

function readJson(file: string, name: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ForeseenError(`${name} cannot be read.`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ForeseenError(`${name} is not JSON.`, { cause });
  }
}

function isDescription(document: unknown): document is OpenApiDocument {
  if (!isRecord(document)) return false;
  const { openapi, paths } = document;
  return (
    typeof openapi === 'string' &&
    openapi.startsWith('3.') &&
    isRecord(paths) &&
    Object.values(paths).every(isRecord)
  );
}

/** Returns the first `$ref` without a target in the document. Examples may contain anything. */
function brokenReference(document: object, node: unknown): string | undefined {
  if (Array.isArray(node)) return node.map((one) => brokenReference(document, one)).find(Boolean);
  if (!isRecord(node)) return undefined;
  const { $ref } = node;
  if (typeof $ref === 'string' && !hasTarget(document, $ref)) return $ref;
  return Object.entries(node)
    .filter(([key]) => !['example', 'examples', 'default', 'enum', 'const'].includes(key))
    .map(([, one]) => brokenReference(document, one))
    .find(Boolean);
}

function hasTarget(document: object, reference: string): boolean {
  if (!reference.startsWith('#/')) return false;
  let target: unknown = document;
  for (const step of reference.slice('#/'.length).split('/')) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    target = isRecord(target) || Array.isArray(target) ? Reflect.get(target, key) : undefined;
  }
  return isRecord(target);
}
