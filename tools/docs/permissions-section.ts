import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import { codes, operationLink, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Text for an empty `x-permission`. */
export const noPermission = "none in the vendor's table";

/** Returns a chapter about the actions that each operation needs. */
export function permissionsSection(document: OpenApiDocument): Section {
  const rows = operationsOf(document).map(({ operationId, 'x-permission': actions = [] }) => [
    operationLink(operationId),
    actions.length > 0 ? codes(actions) : noPermission,
  ]);
  const text = [
    'Actions that a policy of the identity service must allow the caller.',
    "If the vendor's table has no row for an operation, the operation may still need an action.",
    '',
    table(['Operation', 'Actions'], rows),
  ];
  return { title: titles.permissions, text: text.join('\n') };
}
