import type { OperationObject, Schema } from './openapi-document.js';

/** Query parameters of each style of paging; the first selects the page. */
export const paginationStyles = {
  'offset-limit': ['offset', 'limit'],
  'page-number': ['offset', 'limit'],
  'start-limit': ['start', 'limit'],
} as const satisfies Record<string, readonly [string, string]>;

/** Name of a style of paging. */
export type PaginationStyle = keyof typeof paginationStyles;

/** `x-pagination` as written; nothing has checked it. */
type WrittenPagination = Partial<NonNullable<OperationObject['x-pagination']>>;

/** Returns whether a text is the name of a style. */
export function isPaginationStyle(style: string | undefined): style is PaginationStyle {
  return style !== undefined && Object.hasOwn(paginationStyles, style);
}

/**
 * Checks `x-pagination` against the query parameters of its operation and the schema of a page.
 *
 * @returns a sentence for each problem.
 */
export function paginationProblems(
  { style, items, total }: WrittenPagination,
  parameters: readonly string[],
  page: Schema,
): string[] {
  const fields = [items, total].filter((name) => !page.properties?.[String(name)]);
  const problems = fields.map((name) => `The answer has no field ${name}.`);
  if (!isPaginationStyle(style)) {
    const known = Object.keys(paginationStyles).join(', ');
    return [...problems, `Style ${style} is unknown; known are ${known}.`];
  }
  const missing = paginationStyles[style].filter((name) => !parameters.includes(name));
  return [...problems, ...missing.map((name) => `The operation has no query parameter ${name}.`)];
}
