import type { CatalogueEntry } from '../description/error-catalogue.js';
import {
  bodyOf,
  type OpenApiDocument,
  type OperationObject,
  resolve,
} from '../description/openapi-document.js';
import { isPaginationStyle, paginationStyles } from '../description/pagination.js';
import { waitingSentence } from '../description/waiting.js';
import { errorCodeLink } from './error-codes-section.js';
import { chapterLink, codes, operationLink } from './markdown.js';
import { noPermission } from './permissions-section.js';
import { titles } from './titles.js';
import { waiterLink } from './waiting-section.js';

/** A list with a title and a last sentence. */
export interface NoteList {
  title: string;
  lines: string[];
  rest: string;
}

/**
 * Returns facts about an operation that Redoc does not show: id, vendor's page, permission, paging, waiting, codes, scenarios.
 */
export function operationNote(
  document: OpenApiDocument,
  operation: OperationObject,
  catalogue: readonly CatalogueEntry[],
): string {
  const lists = noteLists(document, operation, catalogue);
  const tryIt = `[Try it](#try/${operation.operationId}) on the mock`;
  return [bullets([...operationFacts(operation), tryIt]), ...lists.map(folded)].join('\n\n');
}

/** Returns the facts that take one line each, in Markdown. */
export function operationFacts(operation: OperationObject): string[] {
  return [
    idLine(operation),
    ...(operation.deprecated ? ['**Deprecated**: kept for programs that already use it'] : []),
    permissionLine(operation),
    ...pagingLine(operation),
    ...waitingLine(operation),
  ];
}

/** Returns the facts that are lists: error codes and scenarios. */
export function noteLists(
  document: OpenApiDocument,
  operation: OperationObject,
  catalogue: readonly CatalogueEntry[],
): NoteList[] {
  return [...codesList(operation, catalogue), ...scenariosList(document, operation)];
}

function idLine({ operationId, externalDocs }: OperationObject): string {
  const id = `Operation \`${operationId}\``;
  return externalDocs ? `${id} · [page of the vendor](${externalDocs.url})` : id;
}

function permissionLine({ 'x-permission': actions = [] }: OperationObject): string {
  const link = chapterLink('Permission', titles.permissions);
  return `${link}: ${actions.length > 0 ? codes(actions) : noPermission}`;
}

function pagingLine({ 'x-pagination': paging }: OperationObject): string[] {
  if (!paging) return [];
  const { style, items, total } = paging;
  const parameters = isPaginationStyle(style) ? paginationStyles[style] : [];
  const link = chapterLink('Paging', titles.paging);
  return [`${link}: \`${style}\` by ${codes(parameters)}; items \`${items}\`, total \`${total}\``];
}

function waitingLine({ 'x-waiter': waiter }: OperationObject): string[] {
  if (!waiter) return [];
  const sentence = waitingSentence(waiter).replace(
    `\`${waiter.poll}\``,
    operationLink(waiter.poll),
  );
  return [
    `${chapterLink('Long-running', titles.waiting)}: wait with ${waiterLink(waiter.name)}, or ${sentence}`,
  ];
}

function codesList(
  { operationId }: OperationObject,
  catalogue: readonly CatalogueEntry[],
): NoteList[] {
  const own = catalogue.filter(({ operations }) => operations?.includes(operationId));
  if (own.length === 0) return [];
  const lines = own.map(
    ({ code, status, meaning }) => `${errorCodeLink(code)} (${status}): ${meaning}`,
  );
  const rest = `Any operation may send the other codes of the ${chapterLink('catalogue', titles.errorCodes)}.`;
  const title = `${own.length} error ${own.length === 1 ? 'code' : 'codes'} that only this operation sends`;
  return [{ title, lines, rest }];
}

/** Returns the names of examples that the mock accepts; Redoc shows their summaries only. */
function scenariosList(document: OpenApiDocument, { responses }: OperationObject): NoteList[] {
  const choices = Object.entries(responses).flatMap(([status, response]) => {
    const names = Object.keys(bodyOf(resolve(document, response))?.media.examples ?? {});
    return names.length > 1 ? [`${status}: ${codes(names)}`] : [];
  });
  if (choices.length === 0) return [];
  const rest =
    'The first of each is the default; the header `Prefer: code=<status>, example=<name>` selects another.';
  return [{ title: 'Scenarios of the mock', lines: choices, rest }];
}

/** Folds a list, because there may be forty codes. */
function folded({ title, lines, rest }: NoteList): string {
  return `<details>\n<summary>${title}</summary>\n\n${bullets(lines)}\n\n${rest}\n\n</details>`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
