import type { MockDescription, MockOperation, ResourceKind } from '../description/form.js';
import { type Fields, newStored, putChild, type Stored } from './tree.js';

/** Returns the project that the examples belong to. */
export function worldProject({ operations }: MockDescription): string {
  const operation = operations.find(({ pathExamples }) => 'project_id' in pathExamples);
  return operation?.pathExamples.project_id ?? '';
}

/** Puts the objects of the seeds into a project, parents first. */
export function plantWorld(description: MockDescription, project: Stored): void {
  const kinds = Object.entries(description.resources);
  const depth = (kind: ResourceKind | undefined): number =>
    kind?.parent === undefined ? 0 : 1 + depth(description.resources[kind.parent]);
  for (const [name, kind] of kinds.sort(([, a], [, b]) => depth(a) - depth(b))) {
    if (kind.seed === undefined) continue;
    const { operation, value } = exampleOf(description, kind.seed);
    const parent = parentOfExample(description, operation, kind, project);
    for (const fields of itemsIn(operation, value)) {
      putChild(parent, name, `${fields[kind.id]}`, newStored(structuredClone(fields)));
    }
    for (const detail of kind.details ?? []) {
      const fields = structuredClone(objectIn(description, detail));
      const stored = parent.children.get(name)?.get(`${fields[kind.id]}`);
      if (!stored) throw new Error(`x-resources: ${detail} shows no ${name} of the seed.`);
      Object.assign(stored.fields, fields);
    }
  }
}

/** Returns an example by its name: `operationId.status.scenario`. */
export function exampleOf({ operations }: MockDescription, name: string) {
  const [operationId, status = '', scenario = ''] = name.split('.');
  const operation = operations.find((one) => one.operationId === operationId);
  const value = operation?.successes[status]?.examples[scenario];
  if (!operation || value === undefined) throw new Error(`There is no example ${name}.`);
  return { operation, value };
}

/** Returns the object that an example shows: the example, or the field of it that holds the object. */
export function objectIn(description: MockDescription, name: string): Fields {
  const { operation, value } = exampleOf(description, name);
  // A cast: examples are checked against their schema.
  const { effect } = operation;
  const item = effect && 'item' in effect ? effect.item : undefined;
  return (item === undefined ? value : (value as Fields)[item]) as Fields;
}

/** Returns the items of a list, whose answer has one array of objects. */
function itemsIn({ pagination, effect }: MockOperation, value: unknown): Fields[] {
  const name = pagination?.items ?? (effect && 'items' in effect ? effect.items : undefined) ?? '';
  // A cast: examples are checked against their schema.
  return (value as Record<string, Fields[] | undefined>)[name] ?? [];
}

/** Returns the parent that the parameters of the example name. */
function parentOfExample(
  description: MockDescription,
  operation: MockOperation,
  kind: ResourceKind,
  project: Stored,
): Stored {
  if (kind.parent === undefined) return project;
  const parentKind = description.resources[kind.parent];
  if (!parentKind) throw new Error(`x-resources has no ${kind.parent}.`);
  const above = parentOfExample(description, operation, parentKind, project);
  const parameter = parentKind.parameters.find((name) => name in operation.pathExamples);
  const id = operation.pathExamples[parameter ?? ''] ?? '';
  const parent = above.children.get(kind.parent)?.get(id);
  if (!parent) throw new Error(`No example has the ${kind.parent} ${id}, the parent of a seed.`);
  return parent;
}
