import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
} from '../description/openapi-document.js';

/** An operation in both versions. */
export interface OperationPair {
  old: DescribedOperation;
  now: DescribedOperation;
}

/**
 * Pairs the operations of two versions: by method and URL, whatever the path parameters are called, and the rest by
 * their IDs.
 */
export function pairOperations(old: OpenApiDocument, now: OpenApiDocument): OperationPair[] {
  const [before, after] = [operationsOf(old), new Set(operationsOf(now))];
  const pairs: OperationPair[] = [];
  const unpaired = new Set(before);
  const pairBy = (key: (operation: DescribedOperation) => string) => {
    const byKey = new Map([...after].map((operation) => [key(operation), operation]));
    for (const operation of unpaired) {
      const match = byKey.get(key(operation));
      if (!match || !after.delete(match)) continue;
      unpaired.delete(operation);
      pairs.push({ old: operation, now: match });
    }
  };
  pairBy(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
  pairBy(({ operationId }) => operationId);
  return pairs.sort((one, other) => before.indexOf(one.old) - before.indexOf(other.old));
}

/** Returns the names in a path, in their order. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
