import { readErrorCatalogue } from '../description/error-catalogue.js';
import { isRecord } from '../description/is-record.js';
import { methods } from '../description/openapi-document.js';
import { effectProblems, type Known, kindProblems } from '../description/resource-form.js';
import type { Context, Location, Visitor, WrittenOperation } from './rule.js';

/** Checks that each operation says what it does to which kind of object, and that kinds name what exists. */
export function resource(): Visitor {
  let kinds: Known['kinds'] = {};
  let placeOfKinds: Location | undefined;
  const examples = new Set<string>();
  const parameters = new Set<string>();
  return {
    Root: {
      enter(root, { resolve, location }) {
        const { node } = resolve(root['x-resources'] ?? {});
        if (isRecord(node)) kinds = node;
        placeOfKinds = location.child(root['x-resources'] ? 'x-resources' : 'paths');
      },
      leave(_, { report }) {
        const { codes, gateway = [], others = [] } = readErrorCatalogue();
        const known = [...codes, ...gateway, ...others].map(({ code }) => code);
        const all = { kinds, codes: new Set(known), examples, parameters };
        for (const [name, kind] of Object.entries(kinds)) {
          for (const problem of kindProblems(kind, all)) {
            if (placeOfKinds)
              report({ message: `x-resources: ${name}: ${problem}`, location: placeOfKinds });
          }
        }
      },
    },
    PathItem(item, context) {
      for (const method of methods) {
        const operation = item[method];
        if (!operation) continue;
        for (const name of examplesOf(operation, context)) examples.add(name);
        const named = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
          .map((parameter) => context.resolve(parameter).node)
          .flatMap((parameter) => (parameter?.in === 'path' ? [parameter.name] : []));
        for (const name of named) parameters.add(name);
        const place = context.location.child(method);
        const given = operation['x-resource'];
        for (const problem of effectProblems(given, kinds, named)) {
          const location = given === undefined ? place : place.child('x-resource');
          context.report({ message: `x-resource: ${problem}`, location });
        }
      }
    },
  };
}

/** Returns the examples of the successes of an operation, as `operationId.status.scenario`. */
function examplesOf(
  { operationId, responses = {} }: WrittenOperation,
  { resolve }: Context,
): string[] {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, response]) =>
      Object.values(resolve(response).node?.content ?? {})
        .flatMap(({ examples = {} }) => Object.keys(examples))
        .map((scenario) => `${operationId}.${status}.${scenario}`),
    );
}
