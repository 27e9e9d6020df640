import {
  type OperationObject,
  operationsOf,
  type Parameter,
} from '../../../tools/description/openapi-document.js';
import type { Edit, Kind } from './edit.js';
import { componentAt, editOf, nodeAt, operationEdit, schemaPlaces } from './schema-places.js';
import type { Sides } from './sides.js';

const kind = (name: string, edits: (sides: Sides) => Edit[]): Kind => ({
  name,
  side: 'ours',
  edits,
});

const ofOperation = (
  name: string,
  what: string,
  change: (operation: OperationObject) => void,
): Kind => kind(name, (sides) => [operationEdit(sides, what, change)]);

/** Returns the parameters with the keys that lead to them. */
function parametersOf({ document }: Sides): { path: string[]; parameter: Parameter }[] {
  const shared = Object.entries(document.components.parameters ?? {}).map(([name, one]) => ({
    path: ['components', 'parameters', name],
    parameter: one as Parameter,
  }));
  return shared;
}

const parameterKind = (name: string, change: (parameter: Parameter) => void): Kind =>
  kind(name, (sides) =>
    parametersOf(sides).map(({ path, parameter }) => ({
      what: parameter.name,
      ...componentAt(path),
      apply: ({ document }) => change(nodeAt(document, path)),
    })),
  );

/** Moves an operation to another URL or method. */
function moved(name: string, to: (path: string, method: string) => [string, string]): Kind {
  return kind(name, ({ document }) => {
    const [operation] = operationsOf(document);
    if (!operation) return [];
    const { path, method } = operation;
    const [newPath, newMethod] = to(path, method);
    const apply = ({ document: copy }: Sides) => {
      const { [method]: own, ...item } = copy.paths[path] ?? {};
      copy.paths = { [newPath]: { ...item, [newMethod]: own } };
    };
    return [{ what: `${newMethod} ${newPath}`, apply }];
  });
}

const statusAdded = ofOperation('status added', '418', ({ responses }) => {
  responses['418'] = { description: 'Teapot.' };
});

const statusRemoved = kind('status removed', (sides) => {
  const [operation] = operationsOf(sides.document);
  return Object.keys(operation?.responses ?? {}).map((status) =>
    operationEdit(sides, status, ({ responses }) => delete responses[status]),
  );
});

/** Rules between fields: the condition, what follows from it, and the fields that need each other. */
const conditionChanged = kind('condition changed', (sides) =>
  schemaPlaces(sides).flatMap((place) => {
    const { schema } = place;
    const edits: Edit[] = [];
    const { if: rule, then, dependentRequired, dependentSchemas, not, oneOf, properties } = schema;
    const decider = Object.keys(rule?.properties ?? {})[0];
    if (rule && decider)
      edits.push(
        editOf(place, `if ${decider} is OTHER`, (copy) => {
          if (copy.if?.properties) copy.if.properties[decider] = { const: 'OTHER' };
        }),
      );
    for (const name of then?.required ?? [])
      edits.push(
        editOf(place, `then without ${name}`, (copy) => {
          if (copy.then)
            copy.then.required = copy.then.required?.filter((one) => one !== name) ?? [];
        }),
      );
    for (const key of Object.keys(dependentRequired ?? {}))
      edits.push(
        editOf(place, `${key} needs nothing`, (copy) => delete copy.dependentRequired?.[key]),
      );
    for (const key of Object.keys(dependentSchemas ?? {}))
      edits.push(editOf(place, `no rule of ${key}`, (copy) => delete copy.dependentSchemas?.[key]));
    if (not && properties) edits.push(editOf(place, 'no exclusion', (copy) => delete copy.not));
    if (oneOf && properties) edits.push(editOf(place, 'no choice', (copy) => delete copy.oneOf));
    return edits;
  }),
);

const codeKind = (name: string, change: (sides: Sides) => void): Kind =>
  kind(name, ({ codes }) => codes.map(({ code }) => ({ what: code, apply: change })));

/** Edits of operations, parameters, rules, examples and error codes in our description. */
export const operationKinds: Kind[] = [
  parameterKind('parameter location', (one) => (one.in = one.in === 'query' ? 'header' : 'query')),
  parameterKind('parameter renamed', (one) => (one.name = `${one.name}_x`)),
  parameterKind('parameter required', (one) => (one.required = !one.required)),
  moved('URL', (path, method) => [`${path}/x`, method]),
  moved('method', (path, method) => [path, method === 'post' ? 'put' : 'post']),
  ofOperation('deprecated', 'flipped', (one) => (one.deprecated = !one.deprecated)),
  ofOperation('operationId', 'renamed', (one) => (one.operationId = `${one.operationId}X`)),
  ofOperation('permission', 'other action', (one) => (one['x-permission'] = ['dms:other:action'])),
  statusAdded,
  statusRemoved,
  conditionChanged,
  codeKind('error code: status', ({ codes: [code] }) => {
    if (code) code.status += 1;
  }),
  codeKind('error code: message', ({ codes: [code] }) => {
    if (code) code.message = `${code.message} x`;
  }),
  codeKind('error code: removed', ({ codes }) => codes.splice(0, 1)),
];
