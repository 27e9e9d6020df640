import type { MockOperation } from './form.js';

/** Result of a search: an operation with its path parameters as sent, or the methods that the URL has. */
export type Route =
  | { readonly operation: MockOperation; readonly segments: Readonly<Record<string, string>> }
  | { readonly allow: readonly string[] };

interface Node {
  readonly literals: Map<string, Node>;
  parameter?: Node;
  readonly operations: Map<string, MockOperation>;
}

/** Finds the operation of a method and a path; undefined when no operation has such a path. */
export type Router = (method: string, path: string) => Route | undefined;

/**
 * Builds a trie over the paths of the operations, so that a request is compared with one operation instead of all.
 *
 * A literal segment goes before a parameter, as OpenAPI says, unless only the other path has the method.
 */
export function createRouter(operations: readonly MockOperation[]): Router {
  const root = newNode();
  for (const operation of operations) {
    let node = root;
    for (const segment of operation.path.split('/').slice(1)) node = childOf(node, segment);
    node.operations.set(operation.method, operation);
  }
  return (method, path) => {
    const segments = path.split('/').slice(1);
    const allow = new Set<string>();
    const operation = find(root, segments, 0, method, allow);
    if (operation) return { operation, segments: parametersOf(operation, segments) };
    return allow.size > 0 ? { allow: [...allow] } : undefined;
  };
}

function newNode(): Node {
  return { literals: new Map(), operations: new Map() };
}

function childOf(node: Node, segment: string): Node {
  if (segment.startsWith('{')) {
    node.parameter ??= newNode();
    return node.parameter;
  }
  const child = node.literals.get(segment) ?? newNode();
  node.literals.set(segment, child);
  return child;
}

function find(
  node: Node,
  segments: readonly string[],
  depth: number,
  method: string,
  allow: Set<string>,
): MockOperation | undefined {
  const segment = segments[depth];
  if (segment === undefined) {
    for (const name of node.operations.keys()) allow.add(name);
    return node.operations.get(method);
  }
  const literal = node.literals.get(segment);
  const found = literal && find(literal, segments, depth + 1, method, allow);
  if (found || !node.parameter || segment === '') return found;
  return find(node.parameter, segments, depth + 1, method, allow);
}

function parametersOf({ path }: MockOperation, segments: readonly string[]) {
  const names = path.split('/').slice(1);
  const pairs = names.flatMap((name, index) =>
    name.startsWith('{') ? [[name.slice(1, -1), segments[index] ?? '']] : [],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}
