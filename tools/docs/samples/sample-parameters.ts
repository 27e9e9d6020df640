import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  resolve,
  type Schema,
} from '../../description/openapi-document.js';
import { isPaginationStyle, paginationStyles } from '../../description/pagination.js';

const projectId = 'project_id';

/** Placeholder of the only parameter that depends on the caller. */
export const projectPlaceholder = `{${projectId}}`;

/** Returns the example of the ID of the project; empty when no operation has it. */
export function exampleProject(document: OpenApiDocument): string {
  const parameters = operationsOf(document).flatMap((operation) => operation.parameters);
  const project = parameters.find(({ name }) => name === projectId);
  return project ? String(exampleOf(document, project)) : '';
}

const range = ['start_time', 'end_time'];

/** Returns whether a parameter limits a search for messages, which needs both limits; no keyword can say so. */
function isPartOfRange({ name }: Parameter, parameters: readonly Parameter[]): boolean {
  return (
    range.includes(name) && range.every((one) => parameters.some((other) => other.name === one))
  );
}

/** Returns whether all parameters that a sample needs have an example. */
export function hasExamples(document: OpenApiDocument, operation: DescribedOperation): boolean {
  const { parameters } = operation;
  const paging = operation['x-pagination'];
  const size = paging && isPaginationStyle(paging.style) && paginationStyles[paging.style][1];
  return parameters
    .filter((one) => isNeeded(one, parameters) || one.name === size)
    .every(({ schema }) => resolve<Schema>(document, schema).examples?.[0] !== undefined);
}

/** Returns whether a sample sends a parameter. The ID of the project is a placeholder. */
export function isNeeded(one: Parameter, parameters: readonly Parameter[]): boolean {
  return (one.required || isPartOfRange(one, parameters)) && one.name !== projectId;
}

/**
 * Returns the example of a parameter.
 *
 * @throws {Error} when it has none.
 */
export function exampleOf(document: OpenApiDocument, { name, schema }: Parameter): unknown {
  const [example] = resolve<Schema>(document, schema).examples ?? [];
  if (example === undefined) throw new Error(`Parameter ${name} has no example`);
  return example;
}

/** Returns the parameters of the first page of a list. */
export function firstPage(
  document: OpenApiDocument,
  { parameters, 'x-pagination': paging }: DescribedOperation,
): [string, unknown][] {
  if (!paging || !isPaginationStyle(paging.style)) return [];
  const [position, size] = paginationStyles[paging.style];
  const limit = parameters.find(({ name }) => name === size);
  return [
    [position, paging.style === 'start-limit' ? 1 : 0],
    ...(limit ? [[size, exampleOf(document, limit)] as [string, unknown]] : []),
  ];
}
