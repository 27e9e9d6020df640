import type { Field, Literal } from '../../../tools/conformance/pages/facts.js';
import type { Edit, Kind } from './edit.js';
import type { Sides } from './sides.js';

type Change = [what: string, change: (field: Field) => void];

/** The tables of a page, by which a field is found again in a copy. */
export function tablesOf({ vendor }: Sides): Field[][] {
  const { parameters, request, responses, objects } = vendor;
  return [
    parameters,
    ...[request, ...responses, ...objects].flatMap((table) => (table ? [table.fields] : [])),
  ];
}

/** Makes a kind of edits of single rows. */
function fieldKind(name: string, changes: (field: Field) => Change[]): Kind {
  const edits = (sides: Sides): Edit[] =>
    tablesOf(sides).flatMap((fields, table) =>
      fields.flatMap((field, row) =>
        changes(field).map(([what, change]) => ({
          what: `${field.name}: ${what}`,
          apply: (copy: Sides) => {
            const own = tablesOf(copy)[table]?.[row];
            if (own) change(own);
          },
        })),
      ),
    );
  return { name, side: 'page', edits };
}

const other = (value: Literal): Literal => {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 7 : `${value}X`;
};

const otherTypes: Record<string, string> = {
  String: 'Integer',
  Integer: 'String',
  Long: 'Integer',
  Boolean: 'String',
  array: 'object',
  object: 'array',
  'Array of strings': 'Array of integers',
};

const figures = ['minimum', 'maximum', 'minLength', 'maxLength'] as const;

const figureKinds = figures.flatMap((key) => [
  fieldKind(`${key} changed`, (field) => {
    const value = field[key];
    return value === undefined ? [] : [[`${value}`, (copy) => (copy[key] = value + 1)]];
  }),
  fieldKind(`${key} removed`, (field) =>
    field[key] === undefined ? [] : [['gone', (copy) => delete copy[key]]],
  ),
]);

const enumKind = (name: string, change: (values: Literal[], index: number) => Literal[]): Kind =>
  fieldKind(name, ({ enum: values = [], appendix }) =>
    appendix
      ? []
      : values.map((value, index) => [
          String(value),
          (copy) => (copy.enum = change(values, index)),
        ]),
  );

const unitNames = ['ms', 's', 'hour', 'byte', 'KB/s', 'MB/s', 'GB', 'MB'];

/** Edits of the rows of tables. */
export const fieldKinds: Kind[] = [
  fieldKind('type', ({ type }) => {
    const changed = otherTypes[type];
    return changed ? [[`${type} -> ${changed}`, (copy) => (copy.type = changed)]] : [];
  }),
  fieldKind('mandatory flipped', ({ mandatory }) =>
    mandatory === undefined ? [] : [[String(!mandatory), (copy) => (copy.mandatory = !mandatory)]],
  ),
  enumKind('enum item dropped', (values, index) => values.filter((_, at) => at !== index)),
  enumKind('enum item added', (values, index) => [...values, other(values[index] ?? '')]),
  enumKind('enum item changed', (values, index) =>
    values.map((value, at) => (at === index ? other(value) : value)),
  ),
  ...figureKinds,
  fieldKind('maximum added', ({ type, maximum, enum: values }) =>
    type === 'Integer' && maximum === undefined && !values
      ? [['999', (copy) => (copy.maximum = 999)]]
      : [],
  ),
  fieldKind('default changed', ({ default: value }) =>
    value === undefined ? [] : [[String(value), (copy) => (copy.default = other(value))]],
  ),
  fieldKind('default added', ({ type, default: value }) =>
    type === 'Integer' && value === undefined ? [['5', (copy) => (copy.default = 5)]] : [],
  ),
  fieldKind('unit changed', ({ unit }) =>
    unit === undefined
      ? []
      : unitNames.filter((one) => one !== unit).map((one) => [one, (copy) => (copy.unit = one)]),
  ),
  fieldKind('unit unknown', ({ unit }) =>
    unit === undefined ? [] : [['furlong', (copy) => (copy.unit = 'furlong')]],
  ),
  fieldKind('unit removed', ({ unit }) =>
    unit === undefined ? [] : [['gone', (copy) => delete copy.unit]],
  ),
  fieldKind('special value', ({ special: [value] = [] }) =>
    value === undefined ? [] : [[String(value), (copy) => (copy.special = [other(value)])]],
  ),
  fieldKind('field renamed', ({ name }) => [[`${name}_x`, (copy) => (copy.name = `${name}_x`)]]),
  fieldKind('condition changed', ({ condition }) =>
    condition ? [['is OTHER', (copy) => (copy.condition = { ...condition, is: 'OTHER' })]] : [],
  ),
  fieldKind('condition removed', ({ condition }) =>
    condition ? [['gone', (copy) => delete copy.condition]] : [],
  ),
  fieldKind('case changed', ({ cases }) =>
    cases
      ? [
          [
            'other figures',
            (copy) => {
              copy.cases = cases.map((one) =>
                one.value === undefined
                  ? { ...one, maximum: (one.maximum ?? 0) + 1 }
                  : { ...one, value: one.value + 1 },
              );
            },
          ],
        ]
      : [],
  ),
  fieldKind('either or, excludes', ({ eitherOr, excludes }) => [
    ...(eitherOr ? [['gone', (copy) => delete copy.eitherOr] as Change] : []),
    ...(excludes ? [['gone', (copy) => delete copy.excludes] as Change] : []),
  ]),
];
