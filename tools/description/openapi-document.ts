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

/** Methods that the API may use, in the order in which the operations of one URL are listed. */
export const methods: readonly Method[] = ['get', 'put', 'post', 'delete', 'patch'];

/** Reads a bundle; one in JSON, by its name, a hundred times faster than one in YAML. */
export function readDocument(file: string): OpenApiDocument {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.json') ? JSON.parse(text) : parseDocument(text);
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
    target = isRecord(target) || Array.isArray(target) ? Reflect.get(target, key) : undefined;
  }
  if (target === undefined) throw new Error(`${node.$ref} leads nowhere`);
  // What a reference points to has the type of its place.
  return resolve(document, target as T);
}

/** Every operation, in the order of the description. */
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

/** An operation's own parameter replaces the shared one of the same name and place. */
function parametersOf(
  document: OpenApiDocument,
  { parameters: shared = [] }: PathItem,
  { parameters: own = [] }: OperationObject,
): Parameter[] {
  const resolved = [...shared, ...own].map((parameter) => resolve(document, parameter));
  return [...new Map(resolved.map((one) => [`${one.in} ${one.name}`, one])).values()];
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

/** The body of a request or a response with its media type: a description has one per body. */
export function bodyOf(
  body: { content?: Record<string, Media> } | undefined,
): { type: string; media: Media } | undefined {
  const [first] = Object.entries(body?.content ?? {});
  return first && { type: first[0], media: first[1] };
}

/** The JSON body of a request or a response. */
export function jsonOf(body: { content?: Record<string, Media> } | undefined): Media | undefined {
  return body?.content?.['application/json'];
}
