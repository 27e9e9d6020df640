/** A JSON Schema of the description, as far as the tools read it. */
export interface Schema {
  $ref?: string;
  title?: string;
  type?: string | string[];
  format?: string;
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

/** A body in one media type. */
export interface Media {
  schema?: Schema;
  examples?: Record<string, Example>;
}

/** A parameter of the path, the query or the header. */
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
}

/** The body of a request. */
export interface RequestBody {
  $ref?: string;
  description?: string;
  required?: boolean;
  content: Record<string, Media>;
}

/** An answer of one status. */
export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}

/** An operation as it stands in the document, its parameters and responses perhaps behind a `$ref`. */
export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string };
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
  'x-vendor'?: { id: string; page: string };
  'x-pagination'?: { style: string; items: string; total: string };
}

/** Methods that the API uses. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** All operations of one URL. */
export type PathItem = { parameters?: Parameter[] } & Partial<Record<Method, OperationObject>>;

/** The bundled description, every `$ref` local to it. */
export interface OpenApiDocument {
  info: { title: string; version: string; summary?: string };
  servers?: { url: string; variables?: Record<string, { enum?: string[] }> }[];
  security?: unknown[];
  paths: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>>;
}

/** An operation with its place in the API, its parameters and responses resolved. */
export interface Operation extends Omit<OperationObject, 'parameters' | 'responses'> {
  method: string;
  path: string;
  parameters: Parameter[];
  responses: Record<string, Response>;
}
