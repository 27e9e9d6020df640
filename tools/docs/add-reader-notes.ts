import type { CatalogueEntry } from '../description/error-catalogue.js';
import { isRecord } from '../description/is-record.js';
import type { OpenApiDocument, OperationObject } from '../description/openapi-document.js';
import { operationNote } from './operation-note.js';

/**
 * Adds facts that Redoc does not show to descriptions: a note for each operation, the values of an open list, and the
 * evidence in `x-inferred`. Changes the given document.
 */
export function addReaderNotes(
  document: OpenApiDocument,
  catalogue: readonly CatalogueEntry[],
): void {
  for (const item of Object.values(document.paths)) {
    for (const member of Object.values(item)) {
      if (isOperation(member)) append(member, operationNote(document, member, catalogue));
    }
  }
  addEvidence(document);
}

function isOperation(value: unknown): value is OperationObject {
  return isRecord(value) && typeof value.operationId === 'string';
}

/** Adds the values of open lists and the evidence to descriptions. Changes the given value. */
export function addEvidence(value: unknown): void {
  if (Array.isArray(value)) value.forEach(addEvidence);
  if (!isRecord(value)) return;
  Object.values(value).forEach(addEvidence);
  const values = value['x-extensible-enum'];
  if (Array.isArray(values)) append(value, valuesNote(values));
  const inferred = value['x-inferred'];
  if (isRecord(inferred)) append(value, evidenceNote(inferred));
}

/** Returns a list of values; Redoc shows those of `enum` only. */
function valuesNote(values: readonly unknown[]): string {
  const list = values.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  return `Known values: ${list}. The service may add others.`;
}

/** Returns a paragraph per piece of evidence, which names the keywords that it supports. */
function evidenceNote(inferred: Record<string, unknown>): string {
  const keywordsByEvidence = new Map<string, string[]>();
  for (const [keyword, evidence] of Object.entries(inferred)) {
    const keywords = keywordsByEvidence.get(String(evidence)) ?? [];
    const name = keyword === 'x-extensible-enum' ? 'values' : `\`${keyword}\``;
    keywordsByEvidence.set(String(evidence), [...keywords, name]);
  }
  return [...keywordsByEvidence]
    .map(([evidence, keywords]) => `Inferred ${keywords.join(', ')}: ${evidence}`)
    .join('\n\n');
}

function append(node: { description?: unknown }, note: string): void {
  node.description = typeof node.description === 'string' ? `${node.description}\n\n${note}` : note;
}
