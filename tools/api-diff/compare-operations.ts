import { isDeepStrictEqual } from 'node:util';
import { bodyOf, type DescribedOperation } from '../description/openapi-document.js';
import { compareWaiters } from './compare-waiters.js';
import type { Change, Finding } from './finding.js';
import { type OperationPair, pathNames } from './operation-pairs.js';

/** Returns what oasdiff does not compare about an operation, or classifies otherwise. */
export function operationFindings(pair: OperationPair): Finding[] {
  const { operationId } = pair.old;
  const found = (compare: (pair: OperationPair) => Change[]) =>
    compare(pair).map(([breaks, text]) => ({ operationId, breaks, text }));
  return [
    ...[compareNames, comparePaging, compareWaiters, comparePermissions].flatMap(found),
    ...successFindings(pair),
    ...headerFindings(pair),
  ];
}

function compareNames({ old, now }: OperationPair): Change[] {
  const changes: Change[] = [];
  if (old.operationId !== now.operationId)
    changes.push([true, `is called \`${now.operationId}\` now`]);
  const shape = (path: string) => path.replaceAll(/\{\w+\}/g, '{}');
  if (old.method !== now.method || shape(old.path) !== shape(now.path)) {
    const [from, to] = [old, now].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    return [...changes, [true, `moves from \`${from}\` to \`${to}\``]];
  }
  const after = pathNames(now.path);
  for (const [at, name] of pathNames(old.path).entries())
    if (after[at] !== name)
      changes.push([true, `calls the path parameter \`${name}\` now \`${after[at]}\``]);
  return changes;
}

function comparePaging({ old, now }: OperationPair): Change[] {
  const [from, to] = [old['x-pagination'], now['x-pagination']];
  if (isDeepStrictEqual(from, to)) return [];
  // The list of a client is also a promise of the first page.
  if (!from) return [[false, 'pages now: a client can walk all items']];
  if (!to) return [[true, 'no longer pages: a client cannot walk all items']];
  return [[true, 'changes how it pages (`x-pagination`)']];
}

function comparePermissions({ old, now }: OperationPair): Change[] {
  const [from, to] = [old['x-permission'] ?? [], now['x-permission'] ?? []].map((all) =>
    all.toSorted(),
  );
  if (isDeepStrictEqual(from, to)) return [];
  return [
    [false, `needs other permissions: ${to?.map((one) => `\`${one}\``).join(', ') || 'none'}`],
  ];
}

/** Compares the 2xx answers: the type of a method is the union of their bodies. */
function successFindings({ old, now }: OperationPair): Finding[] {
  const bodies = ({ responses }: DescribedOperation) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, response]) => ({ status, schema: bodyOf(response)?.media.schema }));
  const known = bodies(old);
  return bodies(now)
    .filter(({ status }) => !known.some((one) => one.status === status))
    .map(({ status, schema }) => {
      const isKnownType = known.some((one) => isDeepStrictEqual(one.schema, schema));
      const text = isKnownType ? '{answer} is new' : '{answer} is new, with a body of another type';
      return { operationId: old.operationId, breaks: !isKnownType, text, status };
    });
}

function headerFindings({ old, now }: OperationPair): Finding[] {
  return Object.entries(now.responses).flatMap(([status, { headers = {} }]) => {
    const before = old.responses[status];
    if (!before) return [];
    return Object.keys(headers)
      .filter((name) => !(name in (before.headers ?? {})))
      .map((name) => {
        const text = `the header \`${name}\` of {answer} is new`;
        return { operationId: old.operationId, breaks: false, text, status };
      });
  });
}
