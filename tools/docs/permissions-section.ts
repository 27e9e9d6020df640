import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import { codes, operationLink, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Shown where `x-permission` is empty. */
export const noPermission = "none in the vendor's table";

/** Which actions an operation needs, as a chapter. */
export function permissionsSection(document: OpenApiDocument): Section {
  const rows = operationsOf(document).map(({ operationId, 'x-permission': actions = [] }) => [
    operationLink(operationId),
    actions.length > 0 ? codes(actions) : noPermission,
  ]);
  const text = [
    'Actions that a policy of the identity service must allow the caller.',
    'Where the table of the vendor has no row, the operation may need an action all the same.',
    '',
    table(['Operation', 'Actions'], rows),
  ];
  return { title: titles.permissions, text: text.join('\n') };
}
