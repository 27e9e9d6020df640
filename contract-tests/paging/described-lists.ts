import type { Pagination } from 'otc-dms-kafka';
import { type DescribedOperation, resolve } from '../../tools/description/openapi-document.js';
import { anyArguments } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { pageSize } from './list-server.js';

/** A call of a method that returns a list. */
export interface PagedCall {
  operationId: string;
  /** Paging as the description has it, not as it was generated. */
  pagination: Pagination;
  /** Required arguments, and the limit for 20 pages. */
  args: Record<string, unknown>;
}

/** A call of each list in the description. */
export const lists = operations.flatMap((operation): PagedCall[] => {
  const pagination = paginationOf(operation);
  if (!pagination) return [];
  const documented = anyArguments(operation);
  const required = operation.parameters.filter((parameter) => parameter.required);
  const args = Object.fromEntries(required.map(({ name }) => [name, documented[name]]));
  return [{ operationId: operation.operationId, pagination, args: { ...args, limit: pageSize } }];
});

/** Styles of paging that these lists have. */
export const styles = new Set(lists.map(({ pagination }) => pagination.style));

/** A list of each style, for tests that do not depend on names of fields. */
export const oneOfEachStyle = [...styles].flatMap(
  (style) => lists.find(({ pagination }) => pagination.style === style) ?? [],
);

function paginationOf({
  parameters,
  'x-pagination': given,
}: DescribedOperation): Pagination | undefined {
  if (!given) return undefined;
  const limit = parameters.find(({ name }) => name === 'limit');
  const { maximum } = limit ? resolve(document, limit.schema) : {};
  return {
    // A cast: the linter knows the styles, and a test of the walks names them.
    ...(given as Omit<Pagination, 'maxLimit'>),
    ...(maximum !== undefined && { maxLimit: maximum }),
  };
}
