import type { Operation } from '../description/operations.js';

/** Finds the operation of a method and a path; a literal segment goes before a parameter. */
export function findOperation(
  operations: readonly Operation[],
  method: string,
  path: string,
): Operation | undefined {
  const candidates = operations.filter((one) => one.method === method && matchOf(one, path));
  const parametersIn = ({ path: template }: Operation) => template.split('{').length;
  return candidates.sort((one, other) => parametersIn(one) - parametersIn(other))[0];
}

/** Returns the values of the path parameters, decoded. */
export function segmentsOf(operation: Operation, path: string): Record<string, string> {
  const values = matchOf(operation, path) ?? [];
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? '')]));
}

const patterns = new WeakMap<Operation, RegExp>();

/** Ignores what is in front of the version, such as the path of a proxy. */
function matchOf(operation: Operation, path: string): string[] | undefined {
  const known = patterns.get(operation);
  const source = operation.path.replaceAll(/\{\w+\}/g, '([^/]+)');
  const pattern = known ?? new RegExp(`^(?:/.*)?${source}$`);
  if (!known) patterns.set(operation, pattern);
  return pattern.exec(path)?.slice(1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
