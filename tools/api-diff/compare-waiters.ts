import { isDeepStrictEqual } from 'node:util';
import type { Change } from './finding.js';
import type { OperationPair } from './operation-pairs.js';

/** Compares `x-waiter`, from which the functions of the client that wait are made. */
export function compareWaiters({ old, now }: OperationPair): Change[] {
  const [from, to] = [old['x-waiter'], now['x-waiter']];
  if (isDeepStrictEqual(from, to)) return [];
  if (!from) return [[false, `can be waited for now, with \`${to?.name}\``]];
  if (!to) return [[true, `can no longer be waited for: \`${from.name}\` does not take it`]];
  const changes: Change[] = [];
  if (from.name !== to.name)
    changes.push([true, `is waited for with \`${to.name}\`, no longer with \`${from.name}\``]);
  const lost = missing(from.success, to.success);
  const gained = missing(to.success, from.success);
  if (lost.length > 0)
    changes.push([true, `is no longer complete with the state ${lost.join(', ')}`]);
  if (gained.length > 0)
    changes.push([false, `is also complete with the state ${gained.join(', ')}`]);
  if (!isDeepStrictEqual(new Set(from.failure), new Set(to.failure)))
    changes.push([false, 'has other states that end the wait for it with an error']);
  const rest = ({ name: _, success, failure, ...others }: typeof from) => others;
  if (!isDeepStrictEqual(rest(from), rest(to)))
    changes.push([true, 'changes how to wait for it (`x-waiter`)']);
  return changes;
}

function missing(states: readonly string[] = [], from: readonly string[] = []): string[] {
  return states.filter((state) => !from.includes(state)).map((state) => `\`${state}\``);
}
