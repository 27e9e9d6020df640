import type { Operation } from '../../src/wire/operation.js';
import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  resolve,
  type Schema,
} from '../description/openapi-document.js';
import { readAnswer, readBody } from './read-body.js';
import { readPagination } from './read-pagination.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

/** An operation: its entry in the table, and the input for its documentation and types. */
export interface OperationModel {
  /** Key in the table. */
  operationId: string;
  entry: Operation;
  /** Names of the parameters that a caller has to give: those that are required and have more than one value. */
  required: readonly string[];
  described: DescribedOperation;
  /** Names of the schemas of the bodies and of the items of a list. */
  types: {
    body?: string | undefined;
    /** Several when statuses have different bodies; none when no body is described. */
    answers: readonly string[];
    item?: string | undefined;
  };
}

const otherMethods = ['head', 'options', 'trace'];
// `http` is a member of the client; a method `then` would make it a promise.
const reservedNames = ['http', 'then'];

/**
 * Returns the operations of a bundle, in its order.
 *
 * @throws {UnsupportedShapeError} when the client cannot support one of them.
 */
export function collectOperations(description: OpenApiDocument): OperationModel[] {
  for (const [path, item] of Object.entries(description.paths ?? {})) {
    const unknown = otherMethods.find((method) => method in item);
    if (unknown)
      throw new UnsupportedShapeError(
        `${unknown.toUpperCase()} ${path}: the client does not support this method.`,
      );
  }
  const models = operationsOf(description).map((operation) => toModel(description, operation));
  refuseDuplicates(models);
  return models;
}

function toModel(description: OpenApiDocument, described: DescribedOperation): OperationModel {
  const { operationId, method, path, parameters, requestBody: body, responses } = described;
  const url = `${method.toUpperCase()} ${path}`;
  if (!operationId || !/^[a-z]\w*$/i.test(operationId) || reservedNames.includes(operationId)) {
    throw new UnsupportedShapeError(
      `${url}: operationId must be a name other than ${reservedNames}.`,
    );
  }
  const fail = (problem: string): never => {
    throw new UnsupportedShapeError(`${operationId} (${url}): ${problem}`);
  };

  for (const { name, in: place } of parameters) {
    if (place !== 'path' && place !== 'query')
      fail(`parameter "${name}" in ${place}; only path and query are supported.`);
  }
  const namesIn = (place: string) => parameters.filter((p) => p.in === place).map((p) => p.name);
  const names = [...parameters.map((parameter) => parameter.name), 'body'];
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) fail(`two arguments would be called "${repeated}".`);
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  if (inPath.toSorted().join() !== namesIn('path').toSorted().join()) {
    fail('the path parameters differ from those in the URL.');
  }
  // An exclamation mark in the table means that a parameter is required.
  const marked = namesIn('query').find((name) => name.endsWith('!'));
  if (marked)
    fail(`parameter "${marked}" ends in "!", which marks required parameters in the table.`);

  const constants = Object.fromEntries(
    parameters.flatMap(({ name, schema }) => {
      const value = schema && constantOf(resolve<Schema>(description, schema));
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const query = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required }) => (required ? `${name}!` : name));
  const { answer, types } = readAnswer(responses, fail);
  const page = readPagination(description, described, types[0], fail);
  if (page && (answer || types.length > 1)) {
    fail('x-pagination: the operation has another 2xx response, which is not a page.');
  }

  return {
    operationId,
    entry: {
      // `toUpperCase` widens the five methods to string.
      method: method.toUpperCase() as Operation['method'],
      path,
      ...(query.length > 0 && { query }),
      ...(Object.keys(constants).length > 0 && { constants }),
      ...(body && { body: body.required ? 'required' : 'optional' }),
      ...(answer && { answer }),
      ...(page && { pagination: page.pagination }),
    },
    required: parameters
      .filter(({ name, required }) => required && !(name in constants))
      .map(({ name }) => name),
    described,
    types: {
      body: body && readBody(body.content, 'request body', fail),
      answers: types,
      item: page?.item,
    },
  };
}

/** Returns the only value that a parameter allows; undefined when it allows several. */
function constantOf(schema: Schema): string | number | boolean | undefined {
  const [value, ...others] = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  if (others.length > 0 || value === null || typeof value === 'object') return undefined;
  // A cast: no other values are left in JSON.
  return value as string | number | boolean | undefined;
}

function refuseDuplicates(models: OperationModel[]): void {
  const ids = models.map(({ operationId }) => operationId);
  const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
  if (duplicate)
    throw new UnsupportedShapeError(`${duplicate}: two operations have this operationId.`);
}
