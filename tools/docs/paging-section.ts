import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
} from '../description/openapi-document.js';
import { paginationStyles } from '../description/pagination.js';
import { codes, operationLink, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Which lists come in pages, and by which parameters and fields, as a chapter. */
export function pagingSection(document: OpenApiDocument): Section {
  const operations = operationsOf(document);
  const parts = Object.entries(paginationStyles).map(([style, [position, size]]) => {
    const rows = operations.flatMap(({ operationId, 'x-pagination': paging, parameters }) => {
      if (paging?.style !== style) return [];
      const schema = parameters.find(({ name }) => name === size)?.schema;
      const { maximum = '', default: usual = '' } = schema ?? {};
      const fields = [paging.items, paging.total].map((field) => `\`${field}\``);
      return [[operationLink(operationId), ...fields, String(usual), String(maximum)]];
    });
    const header = ['Operation', 'Items', 'Total', 'Default page', 'Largest page'];
    const lead = `By the parameters ${codes([position, size])}. What \`${position}\` does: ${meaningOf(operations, style, position)}`;
    return rows.length > 0 ? [`## Style ${style} {% #${style} %}`, lead, table(header, rows)] : [];
  });
  const intro = '`x-pagination` of an operation names its style and the fields of its answer.';
  return { title: titles.paging, text: [intro, ...parts.flat()].join('\n\n') };
}

/** What the parameter that selects the page says of itself. */
function meaningOf(
  operations: readonly DescribedOperation[],
  style: string,
  position: string,
): string {
  const operation = operations.find((other) => other['x-pagination']?.style === style);
  return operation?.parameters.find(({ name }) => name === position)?.description ?? '';
}
