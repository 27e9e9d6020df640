import type { Schema } from '../../../tools/description/openapi-document.js';
import type { Edit, Kind } from './edit.js';
import { editOf, type SchemaPlace, schemaPlaces } from './schema-places.js';

type Change = [what: string, change: (schema: Schema) => void];

/** Makes a kind of edits of single schemas. */
export function schemaKind(name: string, changes: (place: SchemaPlace) => Change[]): Kind {
  const edits = (place: SchemaPlace): Edit[] =>
    changes(place).map(([what, change]) => editOf(place, what, change));
  return { name, side: 'ours', edits: (sides) => schemaPlaces(sides).flatMap(edits) };
}

const otherTypes: Record<string, string> = {
  string: 'integer',
  integer: 'string',
  number: 'string',
  boolean: 'string',
  array: 'object',
};

const typeChanged = schemaKind('type', ({ schema: { type }, name }) => {
  const other = typeof type === 'string' && name ? otherTypes[type] : undefined;
  return other ? [[`type ${type} -> ${other}`, (schema) => (schema.type = other)]] : [];
});

const requiredDropped = schemaKind('required dropped', ({ schema: { required = [] } }) =>
  required.map((name) => [
    `${name} not required`,
    (schema) => (schema.required = required.filter((one) => one !== name)),
  ]),
);

const requiredAdded = schemaKind(
  'required added',
  ({ schema: { required = [], properties = {} } }) =>
    Object.keys(properties)
      .filter((name) => !required.includes(name))
      .map((name) => [`${name} required`, (schema) => (schema.required = [...required, name])]),
);

const fieldRemoved = schemaKind('field removed', ({ schema: { properties = {} } }) =>
  Object.keys(properties).map((name) => [`${name} removed`, (schema) => remove(schema, name)]),
);

function remove(schema: Schema, name: string): void {
  delete schema.properties?.[name];
  if (schema.required) schema.required = schema.required.filter((one) => one !== name);
}

const fieldAdded = schemaKind('field added', ({ schema: { properties } }) =>
  properties
    ? [
        [
          'extra_field',
          (schema) => (schema.properties = { ...properties, extra_field: { type: 'string' } }),
        ],
      ]
    : [],
);

const fieldRenamed = schemaKind('field renamed', ({ schema: { properties = {}, required = [] } }) =>
  Object.keys(properties).map((name) => [
    `${name} -> ${name}_x`,
    (schema) => {
      const entries = Object.entries(properties).map(([key, value]) => [
        key === name ? `${name}_x` : key,
        value,
      ]);
      schema.properties = Object.fromEntries(entries);
      if (schema.required)
        schema.required = required.map((one) => (one === name ? `${name}_x` : one));
    },
  ]),
);

const formatChanged = schemaKind('format int64', ({ schema: { format, type } }) => {
  if (format === 'int64') return [['no int64', (schema) => delete schema.format]];
  return type === 'integer' ? [['int64', (schema) => (schema.format = 'int64')]] : [];
});

const nullAllowed = schemaKind('null allowed', ({ schema: { type }, name }) =>
  typeof type === 'string' && name ? [['null', (schema) => (schema.type = [type, 'null'])]] : [],
);

// Answers may refuse other fields: no page says that one has more.
const otherFieldsRefused = schemaKind('other fields refused', ({ schema, path }) =>
  schema.properties && /Request$/.test(path.at(-1) ?? '')
    ? [['closed', (copy) => (copy.additionalProperties = false)]]
    : [],
);

const constantChanged = schemaKind('const', ({ schema }) =>
  'const' in schema ? [['other constant', (copy) => (copy.const = 'OTHER')]] : [],
);

/** Edits of types, fields and their presence in our description. */
export const shapeKinds = [
  typeChanged,
  requiredDropped,
  requiredAdded,
  fieldRemoved,
  fieldAdded,
  fieldRenamed,
  formatChanged,
  nullAllowed,
  otherFieldsRefused,
  constantChanged,
];
