import type { Pagination } from '../../src/operation.js';
import {
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  resolve,
  type Schema,
  schemaName,
} from '../openapi-document.js';

/** How an operation pages, and the name of the schema of its items; undefined when it does not. */
export function readPagination(
  description: OpenApiDocument,
  object: OperationObject,
  parameters: readonly Parameter[],
  answer: string | undefined,
  fail: (problem: string) => never,
): { pagination: Pagination; item: string } | undefined {
  const given = object['x-pagination'];
  if (given === undefined) return undefined;
  const { style, items, total } = given;
  if (style !== 'offset-limit')
    return fail(`x-pagination: unknown style ${JSON.stringify(style)}.`);
  if (typeof items !== 'string' || typeof total !== 'string') {
    return fail('x-pagination: items and total must name fields of the page.');
  }
  const offset = parameters.find(({ name, in: place }) => name === 'offset' && place === 'query');
  if (!offset) fail('x-pagination: style offset-limit needs the query parameter "offset".');
  if (!answer) return fail('x-pagination: the operation answers nothing.');

  const page = resolve<Schema>(description, { $ref: `#/components/schemas/${answer}` });
  const list = page.properties?.[items];
  if (!list) return fail(`x-pagination: ${answer} has no field "${items}".`);
  if (!page.properties?.[total]) fail(`x-pagination: ${answer} has no field "${total}".`);
  const item = schemaName(resolve<Schema>(description, list).items);
  if (!item) return fail(`x-pagination: the items of ${answer}.${items} are no component schema.`);
  return { pagination: { style, items, total }, item };
}
