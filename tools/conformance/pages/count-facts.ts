import type { VendorFacts } from './facts.js';

/** One line with the figures of the facts, to compare with what the pages are known to hold. */
export function countFacts(facts: VendorFacts): string {
  const { operations, error_codes, permissions, instance_statuses } = facts;
  const parameters = operations.flatMap((operation) => operation.parameters);
  const place = (name: string) => parameters.filter((parameter) => parameter.in === name).length;
  const objects = operations.flatMap((operation) => operation.objects);
  const size = (tables: readonly { fields: readonly unknown[] }[]) =>
    tables.reduce((sum, table) => sum + table.fields.length, 0);
  const objectFields = (side: string) => size(objects.filter((object) => object.in === side));
  const body = size(operations.flatMap(({ request }) => request ?? []));
  const answers = size(operations.flatMap(({ responses }) => responses));
  const examples = operations.flatMap((operation) => operation.examples);
  const requests = examples.filter((example) => example.in === 'request');
  return [
    `${operations.length} operations`,
    `${place('path')} path, ${place('query')} query, ${place('header')} header parameters`,
    `${body} request body fields, ${objectFields('request')} in request objects`,
    `${answers} answer body fields, ${objectFields('response')} in answer objects`,
    `${objects.length} object tables`,
    `${requests.length} request examples (${requests.filter((example) => 'value' in example).length} with a body)`,
    `${examples.length - requests.length} answer examples`,
    `${error_codes.length} error codes, ${permissions.length} permissions, ${instance_statuses.length} instance statuses`,
  ].join('; ');
}
