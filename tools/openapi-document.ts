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
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}

interface RawOperation {
  operationId: string;
  summary: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, Response>;
  'x-vendor'?: { id: string; page: string };
  'x-pagination'?: { style: string; items: string; total: string };
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

type PathItem = { parameters?: Parameter[] } & Partial<
  Record<(typeof methods)[number], RawOperation>
>;

/** The bundled description. */
export interface OpenApiDocument {
  paths: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>>;
  security?: unknown[];
}

/** An operation with its place in the API, its parameters and responses resolved. */
export interface Operation extends Omit<RawOperation, 'parameters' | 'responses'> {
  method: string;
  path: string;
  parameters: Parameter[];
  responses: Record<string, Response>;
}

/** Reads a bundle, as `npm run generate` writes it. */
export function readDocument(file: string): OpenApiDocument {
  return parse(readFileSync(file, 'utf8')) as OpenApiDocument;
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
