import type { Pagination } from '../../src/wire/operation.js';
import {
  type DescribedOperation,
  type OpenApiDocument,
  type Parameter,
  resolve,
  type Schema,
  schemaName,
} from '../description/openapi-document.js';
import { isPaginationStyle, paginationProblems } from '../description/pagination.js';

/** Returns how an operation pages and the schema name of its items, or undefined if it is not paged. */
export function readPagination(
  description: OpenApiDocument,
  { parameters, 'x-pagination': given }: DescribedOperation,
  answer: string | undefined,
  fail: (problem: string) => never,
): { pagination: Pagination; item: string } | undefined {
  if (given === undefined) return undefined;
  if (!answer) return fail('x-pagination: the operation has no answer.');
  const { style, items, total } = given;
  const query = parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
  const page = resolve<Schema>(description, { $ref: `#/components/schemas/${answer}` });
  const [problem] = paginationProblems(given, query, page);
  const { [items]: list, [total]: count } = page.properties ?? {};
  if (problem !== undefined || !isPaginationStyle(style) || !list || !count) {
    return fail(`x-pagination: ${problem}`);
  }

  const types = [resolve<Schema>(description, count).type].flat();
  // The total may be a string of digits: one list of the service has that.
  if (!types.some((type) => type === 'integer' || type === 'string')) {
    fail(`x-pagination: ${answer}.${total} must be an integer, or a string of digits.`);
  }
  const item = schemaName(resolve<Schema>(description, list).items);
  if (!item)
    return fail(`x-pagination: the items of ${answer}.${items} are not a component schema.`);
  return { pagination: { style, items, total, ...limitOf(description, parameters) }, item };
}

function limitOf(description: OpenApiDocument, parameters: Parameter[]): { maxLimit?: number } {
  const limit = parameters.find(({ name, in: place }) => name === 'limit' && place === 'query');
  const { maximum } = limit?.schema ? resolve<Schema>(description, limit.schema) : {};
  return maximum === undefined ? {} : { maxLimit: maximum };
}
