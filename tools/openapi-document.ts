import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

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

export interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
}

export interface Media {
  schema?: Schema;
  examples?: Record<string, Example>;
}

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

export interface RequestBody {
  $ref?: string;
  description?: string;
  required?: boolean;
  content: Record<string, Media>;
}

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

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export type PathItem = { parameters?: Parameter[] } & Partial<
  Record<(typeof methods)[number], OperationObject>
>;

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

/** Reads a bundle, as `npm run generate` writes it. */
export function readDocument(file: string): OpenApiDocument {
  return parseDocument(readFileSync(file, 'utf8'));
}

/** The document of a bundle's text. */
export function parseDocument(bundle: string): OpenApiDocument {
  // A cast: the linter guards the form of the description, and each reader names what it misses.
  return parse(bundle) as OpenApiDocument;
}

/** Name of the schema that a `$ref` points to; undefined for a schema in place. */
export function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.match(/^#\/components\/schemas\/([A-Za-z_]\w*)$/)?.[1];
}

/** What a `$ref` of the bundle points to; anything else stays as it is. */
export function resolve<T extends { $ref?: string }>(document: OpenApiDocument, node: T): T {
  if (!node.$ref) return node;
  let target: unknown = document;
  for (const step of node.$ref.slice('#/'.length).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (target === undefined) throw new Error(`${node.$ref} leads nowhere`);
  return resolve(document, target as T);
}

/** Every operation, in the order of the description. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const responses = Object.entries(operation.responses);
      return [
        {
          ...operation,
          method,
          path,
          parameters: parameters.map((parameter) => resolve(document, parameter)),
          responses: Object.fromEntries(
            responses.map(([status, response]) => [status, resolve(document, response)]),
          ),
        },
      ];
    }),
  );
}

/** The named examples of a body, resolved. */
export function examplesOf(
  document: OpenApiDocument,
  media: Media | undefined,
): [string, unknown][] {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [
    name,
    resolve(document, example).value,
  ]);
}

/** The JSON body of a request or a response. */
export function jsonOf(body: { content?: Record<string, Media> } | undefined): Media | undefined {
  return body?.content?.['application/json'];
}
