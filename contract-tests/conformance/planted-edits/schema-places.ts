import { isRecord } from '../../../tools/description/is-record.js';
import {
  type OpenApiDocument,
  operationsOf,
  type Schema,
} from '../../../tools/description/openapi-document.js';
import type { Edit } from './edit.js';
import type { Sides } from './sides.js';

/** A schema in the description of one operation. */
export interface SchemaPlace {
  /** Keys that lead to it. */
  path: string[];
  schema: Schema;
  /** Name of the property that it belongs to. */
  name?: string;
}

/** Returns the schemas of values: of components, parameters and their properties and items, not of rules. */
export function schemaPlaces({ document }: Sides): SchemaPlace[] {
  const { schemas = {}, parameters = {} } = document.components;
  const own = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([key, value]) =>
      listOf(value).map((parameter, index) => ({
        path: [
          'paths',
          path,
          ...key.split('/'),
          ...(Array.isArray(value) ? [] : ['parameters']),
          String(index),
          'schema',
        ],
        schema: parameter.schema,
      })),
    ),
  );
  return [
    ...Object.keys(schemas).flatMap((name) =>
      below({ path: ['components', 'schemas', name], schema: schemas[name] as Schema }),
    ),
    ...Object.keys(parameters).flatMap((name) =>
      below({
        path: ['components', 'parameters', name, 'schema'],
        schema: (parameters[name] as { schema: Schema }).schema,
      }),
    ),
    ...own.flatMap(({ path, schema }) => (schema ? below({ path, schema }) : [])),
  ].filter(({ schema }) => schema.$ref === undefined);
}

function listOf(value: unknown): { schema?: Schema }[] {
  const list = Array.isArray(value) ? value : isRecord(value) ? value.parameters : [];
  return Array.isArray(list) ? list : [];
}

function below(place: SchemaPlace): SchemaPlace[] {
  const { schema, path } = place;
  const { properties = {}, items } = schema;
  return [
    place,
    ...Object.entries(properties).flatMap(([name, inner]) =>
      below({ path: [...path, 'properties', name], schema: inner, name }),
    ),
    ...(items ? below({ path: [...path, 'items'], schema: items }) : []),
  ];
}

/** Returns the node of a document at the end of a path of keys. */
export function nodeAt<Node = Schema>(document: OpenApiDocument, path: readonly string[]): Node {
  let node: unknown = document;
  for (const key of path) node = Reflect.get(Object(node), key);
  // The paths were taken from a document of the same form.
  return node as Node;
}

/** Returns the component that a path leads to or into. */
export function componentAt([first, room, name]: readonly string[]): Pick<Edit, 'component'> {
  return first === 'components' && room && name ? { component: [room, name] } : {};
}

/** Returns an edit of one schema. */
export function editOf(place: SchemaPlace, what: string, change: (schema: Schema) => void): Edit {
  return {
    what: `${place.path.slice(1).join('/')}: ${what}`,
    ...componentAt(place.path),
    apply: ({ document }) => change(nodeAt(document, place.path)),
  };
}

/** Returns an edit of the operation. */
export function operationEdit(
  { document }: Sides,
  what: string,
  change: (operation: NonNullable<OpenApiDocument['paths'][string]['get']>, copy: Sides) => void,
): Edit {
  const [operation] = operationsOf(document);
  const path = ['paths', operation?.path ?? '', operation?.method ?? ''];
  return { what, apply: (copy) => change(nodeAt(copy.document, path), copy) };
}
