import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import { operationLink, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Returns a chapter about what the service does and the mock does not. */
export function mockSection(document: OpenApiDocument): Section {
  const rows = operationsOf(document).flatMap(({ operationId, 'x-resource': effect }) => {
    const { stateless, leavesOut = [] } = effect ?? {};
    const always = stateless ? [`Always answers the example. ${stateless}`] : [];
    return [...always, ...leavesOut].map((sentence) => [operationLink(operationId), sentence]);
  });
  const text = [
    'The mock keeps state for all other operations, and for these as far as the table allows. It checks credentials, but no',
    'permissions: any caller may do anything.',
    '',
    table(['Operation', 'Difference from the service'], rows),
  ];
  return { title: titles.mock, text: text.join('\n') };
}
