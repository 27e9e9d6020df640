import type { Schema } from '../../../tools/description/openapi-document.js';
import type { Kind } from './edit.js';
import { schemaKind } from './our-schema-edits.js';

const lists = ['enum', 'x-extensible-enum'] as const;

/** Returns the value list of a schema, and its keyword. */
function listOf(
  schema: Schema,
): { keyword: (typeof lists)[number]; values: unknown[] } | undefined {
  const keyword = lists.find((one) => schema[one] !== undefined);
  return keyword && { keyword, values: schema[keyword] ?? [] };
}

const enumKind = (name: string, change: (values: unknown[], index: number) => unknown[]): Kind =>
  schemaKind(name, ({ schema }) => {
    const list = listOf(schema);
    // An empty list is no list.
    if (!list || change(list.values, 0).length === 0) return [];
    return list.values.map((value, index) => [
      `${list.keyword} ${value}`,
      (copy) => Object.assign(copy, { [list.keyword]: change(list.values, index) }),
    ]);
  });

const other = (value: unknown) => (typeof value === 'number' ? value + 7 : `${value}X`);

const figures = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

const figureKinds = figures.flatMap((keyword) => [
  schemaKind(`${keyword} changed`, ({ schema: { [keyword]: value } }) =>
    value === undefined ? [] : [[`${keyword} ${value}`, (copy) => (copy[keyword] = value + 1)]],
  ),
  schemaKind(`${keyword} removed`, ({ schema: { [keyword]: value } }) =>
    value === undefined ? [] : [[`no ${keyword}`, (copy) => delete copy[keyword]]],
  ),
]);

const typeOfFigure = { string: 'maxLength', integer: 'maximum', array: 'maxItems' } as const;

const figureAdded = schemaKind('maximum added', ({ schema: { type }, schema }) => {
  const keyword =
    type === 'string' || type === 'integer' || type === 'array' ? typeOfFigure[type] : undefined;
  if (!keyword || schema[keyword] !== undefined || listOf(schema) || 'const' in schema) return [];
  return [[`${keyword} 1000`, (copy) => (copy[keyword] = 1000)]];
});

const patternChanged = schemaKind('pattern changed', ({ schema: { pattern } }) =>
  pattern === undefined ? [] : [['other pattern', (copy) => (copy.pattern = `${pattern}|^x$`)]],
);

const patternAdded = schemaKind('pattern added', ({ schema: { type, pattern } }) =>
  type === 'string' && pattern === undefined
    ? [['pattern', (copy) => (copy.pattern = '^[a-z]+$')]]
    : [],
);

const defaultChanged = schemaKind('default changed', ({ schema }) =>
  'default' in schema
    ? [
        [
          'other default',
          (copy) => {
            copy.default =
              typeof schema.default === 'boolean' ? !schema.default : other(schema.default);
          },
        ],
      ]
    : [],
);

const defaultRemoved = schemaKind('default removed', ({ schema }) =>
  'default' in schema ? [['no default', (copy) => delete copy.default]] : [],
);

const defaultAdded = schemaKind('default added', ({ schema }) => {
  if ('default' in schema || (schema.type !== 'integer' && schema.type !== 'boolean')) return [];
  return [['default', (copy) => (copy.default = schema.type === 'integer' ? 5 : true)]];
});

const uniqueDropped = schemaKind('uniqueItems removed', ({ schema: { uniqueItems } }) =>
  uniqueItems ? [['repeated items', (copy) => delete copy.uniqueItems]] : [],
);

/** Removes a constraint with its evidence: no page gives it, so only the record of our own facts has it. */
const evidenceRemoved = schemaKind('constraint removed with its evidence', ({ schema }) =>
  Object.keys(schema['x-inferred'] ?? {})
    .filter((keyword) => keyword !== 'description')
    .map((keyword) => [
      `no ${keyword}`,
      (copy) => {
        const { [keyword]: _lost, ...rest } = copy['x-inferred'] ?? {};
        copy['x-inferred'] = rest;
        for (const part of [copy, ...(copy.anyOf ?? [])]) Reflect.deleteProperty(part, keyword);
      },
    ]),
);

/** Edits of value lists, figures, patterns and defaults in our description. */
export const valueKinds = [
  enumKind('enum item dropped', (values, index) => values.filter((_, at) => at !== index)),
  enumKind('enum item added', (values, index) => [...values, other(values[index])]),
  enumKind('enum item changed', (values, index) =>
    values.map((value, at) => (at === index ? other(value) : value)),
  ),
  ...figureKinds,
  figureAdded,
  patternChanged,
  patternAdded,
  defaultChanged,
  defaultRemoved,
  defaultAdded,
  uniqueDropped,
  evidenceRemoved,
];
