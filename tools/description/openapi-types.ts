/** A JSON Schema, with the keywords that the tools read. */
export interface Schema {
  $ref?: string;
  title?: string;
  type?: string | string[];
  format?: string;
  writeOnly?: boolean;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, Schema>;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-extensible-enum'?: string[];
  'x-inferred'?: Record<string, string>;
}

/** A named example of a body. */
export interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
}

/** A body of one media type. */
export interface Media {
  schema?: Schema;
  examples?: Record<string, Example>;
}

/** A parameter in the path, the query or a header. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  content?: unknown;
  schema: Schema;
  /** Evidence for the description; that of keywords is in the schema. */
  'x-inferred'?: Record<string, string>;
}

/** The body of a request. */
export interface RequestBody {
  $ref?: string;
  description?: string;
  required?: boolean;
  content: Record<string, Media>;
}

/** The response of one status. */
export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}

/** `x-waiter`: describes how to wait until a change is over. */
export interface Waiter {
  /** Name of the client's function that waits. Operations that wait for the same thing share it. */
  name: string;
  /** Operation to poll. */
  poll: string;
  /** Runtime expressions for the arguments of `poll`. */
  arguments: Record<string, string>;
  /** Runtime expression of the state in the answer of `poll`. */
  state: string;
  success?: string[];
  failure?: string[];
  /** Values that fields must have at the end: constants, or runtime expressions of the body, which may lack a value. */
  target?: Record<string, string | number | boolean>;
  /** Whether 404 is a success. */
  gone?: boolean;
  /** Whether 404 means "not yet" until the object was seen. */
  appears?: boolean;
  /** Whether the change begins in a state of success, which counts only after another state or a time. */
  leaves?: boolean;
}

/** An operation as in the document. Its parameters, body and responses may be references. */
export interface OperationObject {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  security?: unknown[];
  externalDocs?: { description?: string; url: string };
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
  'x-vendor'?: { id: string; corrected?: string; page: string };
  'x-pagination'?: { style: string; items: string; total: string };
  'x-waiter'?: Waiter;
  'x-resource'?: { readonly stateless?: string; readonly leavesOut?: readonly string[] };
  /** Values of parameters in code samples, by name, where those of the parameters would be refused. */
  'x-sample'?: Readonly<Record<string, unknown>>;
  /** Programs that call the operation; only the docs page has them. */
  'x-codeSamples'?: { lang: string; label: string; source: string }[];
  /** Actions that a policy must allow the caller. */
  'x-permission'?: string[];
}

/** HTTP methods of the API. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** All operations of one URL. */
export type PathItem = { parameters?: Parameter[] } & Partial<Record<Method, OperationObject>>;

/** The bundled description; every `$ref` is local. */
export interface OpenApiDocument {
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: { url: string; variables?: Record<string, { enum?: string[]; default?: string }> }[];
  security?: unknown[];
  tags?: { name: string; description?: string }[];
  /** Groups of tags in the menu of the docs page. */
  'x-tagGroups'?: { name: string; tags: string[] }[];
  paths: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>>;
}

/** An operation with its method and path, and with parameters, body and responses resolved. */
export interface DescribedOperation extends Omit<OperationObject, 'parameters' | 'responses'> {
  method: Method;
  path: string;
  parameters: Parameter[];
  responses: Record<string, Response>;
}
