import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isRecord } from './is-record.js';
import type {
  DescribedOperation,
  Media,
  Method,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  Schema,
} from './openapi-types.js';

export type * from './openapi-types.js';

/** HTTP methods of the API, in the order in which the operations of a URL are listed. */
export const methods: readonly Method[] = ['get', 'put', 'post', 'delete', 'patch'];

/** Reads a bundle in JSON or YAML. JSON parses a hundred times faster. */
export function readDocument(file: string): OpenApiDocument {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.json') ? JSON.parse(text) : parseDocument(text);
}

/** Parses a bundle in YAML. */
export function parseDocument(bundle: string): OpenApiDocument {
  // The linter checks the form of the description, and readers report missing parts.
  return parse(bundle) as OpenApiDocument;
}

/** Returns the name of the schema that a `$ref` points to, or undefined for an inline schema. */
export function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.match(/^#\/components\/schemas\/([A-Za-z_]\w*)$/)?.[1];
}

/** Follows a `$ref` within the bundle. Returns any other node as it is. */
export function resolve<T extends { $ref?: string }>(document: OpenApiDocument, node: T): T {
  if (!node.$ref) return node;
  let target: unknown = document;
  for (const step of node.$ref.slice('#/'.length).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    target = isRecord(target) || Array.isArray(target) ? Reflect.get(target, key) : undefined;
  }
  if (target === undefined) throw new Error(`${node.$ref} is unresolved`);
  // A reference points to a node of the type that its place requires.
  return resolve(document, target as T);
}

/** Returns all operations, in the order of the description. */
export function operationsOf(document: OpenApiDocument): DescribedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const { requestBody, responses = {} } = operation;
      return [
        {
          ...operation,
          method,
          path,
          parameters: parametersOf(document, item, operation),
          ...(requestBody && { requestBody: resolve(document, requestBody) }),
          responses: Object.fromEntries(
            Object.entries(responses).map(([status, one]) => [status, resolve(document, one)]),
          ),
        },
      ];
    }),
  );
}

/** Merges parameters: an operation's own replaces the shared one of the same name and location. */
function parametersOf(
  document: OpenApiDocument,
  { parameters: shared = [] }: PathItem,
  { parameters: own = [] }: OperationObject,
): Parameter[] {
  const resolved = [...shared, ...own].map((parameter) => resolve(document, parameter));
  return [...new Map(resolved.map((one) => [`${one.in} ${one.name}`, one])).values()];
}

/** Returns the named examples of a body, resolved. */
export function examplesOf(
  document: OpenApiDocument,
  media: Media | undefined,
): [string, unknown][] {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [
    name,
    resolve(document, example).value,
  ]);
}

/** Returns the body of a request or a response with its media type. The description has one media type per body. */
export function bodyOf(
  body: { content?: Record<string, Media> } | undefined,
): { type: string; media: Media } | undefined {
  const [first] = Object.entries(body?.content ?? {});
  return first && { type: first[0], media: first[1] };
}

/** Returns the JSON body of a request or a response. */
export function jsonOf(body: { content?: Record<string, Media> } | undefined): Media | undefined {
  return body?.content?.['application/json'];
}
