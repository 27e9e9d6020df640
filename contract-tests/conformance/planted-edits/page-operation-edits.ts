import type { Field } from '../../../tools/conformance/pages/facts.js';
import { isRecord } from '../../../tools/description/is-record.js';
import type { Edit, Kind } from './edit.js';
import type { Sides } from './sides.js';

const kind = (name: string, edits: (sides: Sides) => Edit[]): Kind => ({
  name,
  side: 'page',
  edits,
});

/** Makes a kind with one edit of the page. */
const one = (name: string, change: (sides: Sides) => void): Kind =>
  kind(name, () => [{ what: name, apply: change }]);

/** Makes a kind of edits of each table. */
const tableKind = (name: string, edits: (fields: Field[]) => ((copy: Field[]) => void)[]): Kind =>
  kind(name, (sides) => {
    const tables = ({ vendor: { request, responses, objects } }: Sides) =>
      [request, ...responses, ...objects].flatMap((table) => table ?? []);
    return tables(sides).flatMap(({ fields }, index) =>
      edits(fields).map((change) => ({
        what: `table ${index}`,
        apply: (copy: Sides) => change(tables(copy)[index]?.fields ?? []),
      })),
    );
  });

const parameterMoved = kind('parameter location', ({ vendor }) =>
  vendor.parameters.map(({ name }, index) => ({
    what: name,
    apply: ({ vendor: copy }) => {
      const parameter = copy.parameters[index];
      if (parameter) parameter.in = parameter.in === 'query' ? 'header' : 'query';
    },
  })),
);

const exampleField = kind('example field added', ({ vendor }) =>
  vendor.examples.flatMap(({ value }, index) =>
    isRecord(value)
      ? [
          {
            what: `example ${index}`,
            apply: ({ vendor: copy }: Sides) =>
              Object.assign(copy.examples[index]?.value ?? {}, { extra_field: 1 }),
          },
        ]
      : [],
  ),
);

const permissionKind = (name: string, change: (sides: Sides) => void): Kind =>
  kind(name, ({ permissions }) => permissions.map(({ path }) => ({ what: path, apply: change })));

const codeKind = (name: string, change: (sides: Sides) => void): Kind =>
  kind(name, ({ pageCodes }) => pageCodes.map(({ code }) => ({ what: code, apply: change })));

/** Edits of the operation, of its tables and examples, and of the appendices. */
export const pageKinds: Kind[] = [
  tableKind('field removed', (fields) => fields.map((_, index) => (copy) => copy.splice(index, 1))),
  tableKind('field added', (fields) =>
    fields.length > 0
      ? [(copy) => copy.push({ name: 'extra_field', type: 'String', line: 1 })]
      : [],
  ),
  parameterMoved,
  one(
    'status changed',
    ({
      vendor: {
        responses: [first],
      },
    }) => {
      if (first) first.status = '299';
    },
  ),
  one('status added', ({ vendor }) => {
    vendor.responses.push({ status: '418', line: 1, fields: [] });
  }),
  one('URL', ({ vendor }) => {
    vendor.path = `${vendor.path}/x`;
  }),
  one('method', ({ vendor }) => {
    vendor.method = vendor.method === 'POST' ? 'PUT' : 'POST';
  }),
  one('id', ({ vendor }) => {
    vendor.id = `${vendor.id}X`;
  }),
  one('moved to the outdated pages, or out of them', ({ vendor }) => {
    vendor.page = vendor.page.startsWith('out')
      ? vendor.page.slice(12)
      : `out-of-date_apis/${vendor.page}`;
  }),
  exampleField,
  permissionKind('permission changed', ({ permissions: [row] }) => {
    if (row) row.actions = ['dms:other:action'];
  }),
  permissionKind('permission removed', ({ permissions }) => permissions.splice(0)),
  codeKind('error code: status', ({ pageCodes: [row] }) => {
    if (row) row.status += 1;
  }),
  codeKind('error code: message', ({ pageCodes: [row] }) => {
    if (row) row.message = `${row.message} x`;
  }),
  codeKind('error code: removed', ({ pageCodes }) => pageCodes.splice(0)),
];
