import { isRecord } from '../schema/is-record.js';
import { join } from '../schema/pointer.js';
import type { Schemas } from '../schema/schemas.js';
import type { Node } from './form.js';

/** An operation of the description. */
export interface Operation {
  readonly operationId: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** JSON pointer of the operation in the bundle. */
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  /** Schema of the JSON body. */
  readonly body?: { readonly pointer: string; readonly isRequired: boolean } | undefined;
  readonly responses: Readonly<Record<string, Response>>;
  readonly pagination?: Pagination | undefined;
  /** Kind of object of `x-resources` that the operation is about. */
  readonly kind?: string | undefined;
  /** Field of the answer that holds the items of a list. */
  readonly items?: string | undefined;
  readonly waiter?: Node | undefined;
  /** JSON pointer of the examples of the body. */
  readonly examples?: string | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly isRequired: boolean;
  readonly pointer: string;
  /** JSON pointer of the schema. */
  readonly schema: string;
}

export interface Response {
  readonly pointer: string;
  readonly mediaType?: string | undefined;
  /** JSON pointer of the schema of the body. */
  readonly schema?: string | undefined;
}

/** `x-pagination` of a list. */
export interface Pagination {
  readonly style: 'offset-limit' | 'page-number' | 'start-limit';
  readonly items: string;
  readonly total: string;
}

/** Returns all operations of a bundle. */
export function operationsOf(document: Node, schemas: Schemas): Operation[] {
  return Object.entries((document.paths ?? {}) as Record<string, Node>).flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) =>
      isRecord(item[method]) ? [operationAt(schemas, path, method)] : [],
    ),
  );
}

function operationAt(schemas: Schemas, path: string, method: string): Operation {
  const item = join('/paths', path);
  const pointer = join(item, method);
  const node = schemas.at(pointer);
  const resource = schemas.at(join(pointer, 'x-resource'));
  const pagination = node['x-pagination'] as Pagination | undefined;
  const request = schemas.follow(join(pointer, 'requestBody'));
  const json = join(request, 'content', 'application/json');
  return {
    operationId: `${node.operationId}`,
    method: method.toUpperCase(),
    path,
    pointer,
    parameters: [...parametersAt(schemas, item), ...parametersAt(schemas, pointer)],
    body: schemas.at(json).schema
      ? { pointer: join(json, 'schema'), isRequired: schemas.at(request).required === true }
      : undefined,
    examples: schemas.at(json).examples ? join(json, 'examples') : undefined,
    responses: Object.fromEntries(
      Object.keys(schemas.at(join(pointer, 'responses'))).map((status) => [
        status,
        responseAt(schemas, join(pointer, 'responses', status)),
      ]),
    ),
    pagination,
    kind: resource.kind as string | undefined,
    items: pagination?.items ?? (resource.items as string | undefined),
    waiter: node['x-waiter'] as Node | undefined,
  };
}

function parametersAt(schemas: Schemas, parent: string): Parameter[] {
  const { parameters } = schemas.at(parent);
  if (!Array.isArray(parameters)) return [];
  return [...parameters.keys()].map((index) => {
    const pointer = schemas.follow(join(parent, 'parameters', index));
    const { name, in: place, required } = schemas.at(pointer);
    return {
      name: `${name}`,
      in: place as Parameter['in'],
      isRequired: required === true,
      pointer,
      schema: join(pointer, 'schema'),
    };
  });
}

function responseAt(schemas: Schemas, place: string): Response {
  const pointer = schemas.follow(place);
  const content = join(pointer, 'content');
  const [mediaType] = Object.keys(schemas.at(content));
  if (mediaType === undefined) return { pointer };
  return { pointer, mediaType, schema: join(content, mediaType, 'schema') };
}
