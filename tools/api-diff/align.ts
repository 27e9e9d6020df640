import { isRecord } from '../description/is-record.js';
import { methods, type OpenApiDocument, type PathItem } from '../description/openapi-document.js';
import { nullableType } from './nullable-type.js';
import { type OperationPair, pathNames } from './operation-pairs.js';

/**
 * Returns the new version with the old URLs, operation IDs and names of schemas and path parameters, so that a
 * difference below them is not hidden by another name.
 */
export function alignNames(
  now: OpenApiDocument,
  pairs: readonly OperationPair[],
  renamed: ReadonlyMap<string, string>,
): OpenApiDocument {
  const paths: Record<string, PathItem> = {};
  for (const [path, item] of Object.entries(now.paths))
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const pair = pairs.find(({ now }) => now.path === path && now.method === method);
      const to = pair?.old ?? { path, method, operationId: operation.operationId };
      const names = new Map(pathNames(path).map((name, at) => [name, pathNames(to.path)[at]]));
      const parameters = (
        pair?.now.parameters ?? [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      ).map((one) => (one.in === 'path' ? { ...one, name: names.get(one.name) ?? one.name } : one));
      paths[to.path] = {
        ...paths[to.path],
        [to.method]: { ...operation, operationId: to.operationId, parameters },
      };
    }
  return renameSchemas({ ...now, paths }, renamed);
}

function renameSchemas(
  document: OpenApiDocument,
  renamed: ReadonlyMap<string, string>,
): OpenApiDocument {
  const start = '#/components/schemas/';
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    renamed.get(name) ?? name,
    schema,
  ]);
  const aligned = {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  };
  return mapObjects(aligned, (node) => {
    const name = typeof node.$ref === 'string' && renamed.get(node.$ref.slice(start.length));
    return name ? { ...node, $ref: `${start}${name}` } : node;
  });
}

/** Returns the document with one form for a schema that may be null: oasdiff does not know `anyOf` with null. */
export function unifyNull(document: OpenApiDocument): OpenApiDocument {
  return mapObjects(document, (node) => nullableType(document, node));
}

function mapObjects<Node>(node: Node, change: (node: Record<string, unknown>) => object): Node {
  // A cast: each node keeps its form.
  const map = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(map);
    if (!isRecord(value)) return value;
    const changed = change(value);
    return Object.fromEntries(Object.entries(changed).map(([key, one]) => [key, map(one)]));
  };
  return map(node) as Node;
}
