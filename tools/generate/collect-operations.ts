import type { Operation } from '../../src/operation.js';
import {
  type Media,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type Response,
  resolve,
  schemaName,
} from '../openapi-document.js';
import { readPagination } from './read-pagination.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

/** One operation: the entry of the table, and what its documentation and types are made from. */
export interface OperationModel {
  entry: Operation;
  parameters: Parameter[];
  object: OperationObject;
  responses: Record<string, Response>;
  /** Names of the schemas of the bodies, and of the items of a list. */
  types: { body?: string | undefined; answer?: string | undefined; item?: string | undefined };
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
const otherMethods = ['head', 'options', 'trace'];
// Members of the client itself; a method `then` would make it a promise.
const reservedNames = ['http', 'then'];

/**
 * Reads the operations of a bundle, in its order.
 *
 * @throws {UnsupportedShapeError} when the client could not serve one of them.
 */
export function collectOperations(description: OpenApiDocument): OperationModel[] {
  const models: OperationModel[] = [];
  for (const [path, item] of Object.entries(description.paths ?? {})) {
    const unknown = otherMethods.find((method) => method in item);
    if (unknown)
      throw new UnsupportedShapeError(`${unknown.toUpperCase()} ${path}: no such method.`);
    for (const method of methods) {
      const object = item[method];
      if (object) models.push(toModel(description, path, method, object, item.parameters ?? []));
    }
  }
  refuseDuplicates(models);
  return models;
}

function toModel(
  description: OpenApiDocument,
  path: string,
  method: (typeof methods)[number],
  object: OperationObject,
  shared: Parameter[],
): OperationModel {
  const { operationId } = object;
  const url = `${method.toUpperCase()} ${path}`;
  if (!operationId || !/^[a-z]\w*$/i.test(operationId) || reservedNames.includes(operationId)) {
    throw new UnsupportedShapeError(
      `${url}: operationId must be a name, and none of ${reservedNames}.`,
    );
  }
  const fail = (problem: string): never => {
    throw new UnsupportedShapeError(`${operationId} (${url}): ${problem}`);
  };

  // An operation's own parameter replaces the shared one of the same name and place.
  const byKey = new Map<string, Parameter>();
  for (const reference of [...shared, ...(object.parameters ?? [])]) {
    const parameter = resolve<Parameter>(description, reference);
    if (parameter.in !== 'path' && parameter.in !== 'query') {
      fail(`parameter "${parameter.name}" in ${parameter.in}; only path and query are supported.`);
    }
    byKey.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const parameters = [...byKey.values()];
  const namesIn = (place: string) => parameters.filter((p) => p.in === place).map((p) => p.name);
  const names = [...parameters.map((parameter) => parameter.name), 'body'];
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) fail(`two arguments would be called "${repeated}".`);
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  if (inPath.toSorted().join() !== namesIn('path').toSorted().join()) {
    fail('the path parameters are not those of the URL.');
  }

  const body = object.requestBody && resolve(description, object.requestBody);
  const responses = Object.fromEntries(
    Object.entries(object.responses ?? {}).map(([status, response]) => [
      status,
      resolve<Response>(description, response),
    ]),
  );
  const [success, second] = Object.entries(responses).filter(([status]) => /^2/.test(status));
  if (!success) return fail('no 2xx response.');
  if (second) fail('more than one 2xx response; the method could not have one type.');
  const answer = success[1].content && bodyType(success[1].content, `response ${success[0]}`, fail);
  const page = readPagination(description, object, parameters, answer, fail);

  return {
    entry: {
      operationId,
      // `toUpperCase` forgets that the text is one of five.
      method: method.toUpperCase() as Operation['method'],
      path,
      parameters: { path: namesIn('path'), query: namesIn('query') },
      required: parameters.filter((parameter) => parameter.required).map(({ name }) => name),
      body: body ? (body.required ? 'required' : 'optional') : 'none',
      answer: answer ? 'json' : 'none',
      ...(page && { pagination: page.pagination }),
    },
    parameters,
    object,
    responses,
    types: { body: body && bodyType(body.content, 'request body', fail), answer, item: page?.item },
  };
}

function bodyType(
  content: Record<string, Media>,
  place: string,
  fail: (problem: string) => never,
): string {
  const mediaTypes = Object.keys(content);
  if (mediaTypes.join() !== 'application/json') {
    fail(
      `${place} of ${mediaTypes.join(' and ') || 'no media type'}; only application/json is supported.`,
    );
  }
  const name = schemaName(content['application/json']?.schema);
  return name ?? fail(`${place} has an inline schema; make it a file in components/schemas.`);
}

function refuseDuplicates(models: OperationModel[]): void {
  const ids = models.map(({ entry }) => entry.operationId);
  const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
  if (duplicate)
    throw new UnsupportedShapeError(`${duplicate}: two operations have this operationId.`);
}
