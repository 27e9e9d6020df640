import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
} from '../description/openapi-document.js';
import { paginationStyles } from '../description/pagination.js';
import { codes, operationLink, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Returns a chapter about paged lists: their styles, parameters and fields. */
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
    const lead = `Parameters: ${codes([position, size])}. Meaning of \`${position}\`: ${meaningOf(operations, style, position)}`;
    return rows.length > 0 ? [`## Style ${style} {% #${style} %}`, lead, table(header, rows)] : [];
  });
  const intro =
    '`x-pagination` of an operation names its style of paging and the fields of its answer.';
  return { title: titles.paging, text: [intro, ...parts.flat()].join('\n\n') };
}

/** Returns the description of the parameter that selects the page. */
function meaningOf(
  operations: readonly DescribedOperation[],
  style: string,
  position: string,
): string {
  const operation = operations.find((other) => other['x-pagination']?.style === style);
  return operation?.parameters.find(({ name }) => name === position)?.description ?? '';
}
