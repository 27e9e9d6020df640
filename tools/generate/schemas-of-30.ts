import { isRecord } from '../description/is-record.js';

type Node = Record<string, unknown>;

const choices = ['oneOf', 'anyOf', 'allOf'];
const parts = ['items', 'additionalProperties', 'not'];

const keywords = new Set([
  ...[
    '$ref',
    'title',
    'description',
    'type',
    'format',
    'nullable',
    'default',
    'example',
    'examples',
  ],
  ...['enum', 'const', 'multipleOf', 'maximum', 'minimum', 'maxLength', 'minLength', 'pattern'],
  ...['maxItems', 'minItems', 'uniqueItems', 'maxProperties', 'minProperties', 'required'],
  ...['properties', 'discriminator', 'deprecated', 'readOnly', 'writeOnly', 'xml', 'externalDocs'],
  ...choices,
  ...parts,
]);

/** Returns whether OpenAPI 3.0 has a keyword of schemas, or the library converts it to one that 3.0 has. */
export function hasKeyword(keyword: string, value: unknown): boolean {
  // In 3.0 a schema has one type, which may be nullable.
  if (keyword === 'type' && Array.isArray(value))
    return value.length === 2 && value.includes('null');
  return keyword.startsWith('x-') || keywords.has(keyword);
}

/** Calls `visit` with each schema of a description and its place; a schema comes before its parts. */
export function visitSchemas(document: Node, visit: (schema: Node, place: string) => void): void {
  const enterSchema = (schema: unknown, place: string): void => {
    if (!isRecord(schema)) return;
    visit(schema, place);
    for (const choice of choices) {
      const list = schema[choice];
      if (Array.isArray(list)) {
        for (const [index, one] of list.entries()) enterSchema(one, `${place}/${choice}/${index}`);
      }
    }
    for (const part of parts) enterSchema(schema[part], `${place}/${part}`);
    enterEach(schema.properties, `${place}/properties`);
  };
  const enterEach = (schemas: unknown, place: string): void => {
    if (!isRecord(schemas)) return;
    for (const [name, schema] of Object.entries(schemas)) enterSchema(schema, `${place}/${name}`);
  };
  // Outside of schemas, a schema is the value of `schema` in a parameter, a header or a body.
  const enter = (node: unknown, place: string): void => {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) enter(item, `${place}/${index}`);
    }
    if (!isRecord(node)) return;
    for (const [key, value] of Object.entries(node)) {
      const at = place === '' ? key : `${place}/${key}`;
      if (key === 'schema') enterSchema(value, at);
      else if (at === 'components/schemas') enterEach(value, at);
      // Examples are data, even if they have such keys.
      else if (key !== 'examples') enter(value, at);
    }
  };
  enter(document, '');
}

/** Renames the fields of all schemas and keeps their order. */
export function renameFields(document: Node, rename: (name: string) => string): void {
  visitSchemas(document, (schema) => {
    if (!isRecord(schema.properties)) return;
    const fields = Object.entries(schema.properties);
    schema.properties = Object.fromEntries(fields.map(([name, field]) => [rename(name), field]));
  });
}
