import type { DescribedOperation } from '../../description/openapi-document.js';
import { claimProblems } from './claims.js';
import { type Deviation, declares, formProblems, isWellFormed, sidesOf } from './deviations.js';
import type { Difference } from './difference.js';
import { refusalProblems } from './rank.js';
import type { Witness } from './witnesses.js';

/** A deviation that does not apply as declared. */
export interface WrongDeviation {
  deviation: Deviation;
  /** One line each. */
  problems: string[];
}

/** Differences that no deviation declares, and deviations that are wrong. */
export interface Verdict {
  undeclared: Difference[];
  wrong: WrongDeviation[];
}

/**
 * Compares the differences with the declared deviations, each of which must apply exactly.
 *
 * @param operations the compared operations.
 * @param all every operation of the description; deviations of operations that were not compared are not judged.
 * @param witness checks the sentences of a deviation.
 */
export function judge(
  operations: readonly DescribedOperation[],
  differences: readonly Difference[],
  deviations: readonly Deviation[],
  all = operations,
  witness: Witness = () => [],
): Verdict {
  const sound = deviations.filter(isWellFormed);
  const undeclared = differences.filter(
    (difference) => !sound.some((deviation) => declares(deviation, difference)),
  );
  const wrong = deviations.flatMap((deviation) => {
    const found = check(operations, all, differences, deviation);
    if (isWellFormed(deviation)) found.problems.push(...witness(deviation));
    return found.problems.length > 0 ? [found] : [];
  });
  return { undeclared, wrong };
}

function check(
  operations: readonly DescribedOperation[],
  all: readonly DescribedOperation[],
  differences: readonly Difference[],
  deviation: Deviation,
): WrongDeviation {
  const problems = formProblems(deviation);
  if (problems.length > 0) return { deviation, problems };
  problems.push(...refusalProblems(deviation), ...claimProblems(deviation));
  const named = deviation.operations === '*' ? (deviation.except ?? []) : deviation.operations;
  const isOne = (list: readonly DescribedOperation[], id: string) =>
    list.some(({ operationId }) => operationId === id);
  const unknown = named.filter((id) => !isOne(all, id));
  if (unknown.length > 0)
    problems.push(`names operations that the description does not have: ${unknown.join(', ')}`);
  if (deviation.aspect === 'text') return { deviation, problems };

  const declared = differences.filter((difference) => declares(deviation, difference));
  const sides = new Set(declared.map(sidesOf));
  const others = concerned(all, deviation).filter((id) => !isOne(operations, id));
  // An operation that was not compared may have the difference.
  const gone = others.some((id) => !unknown.includes(id))
    ? []
    : (deviation.found?.filter((text) => !sides.has(text)) ?? []);
  for (const text of gone) problems.push(`found nowhere: ${text}`);
  const missing = concerned(operations, deviation).filter(
    (id) => isOne(operations, id) && !declared.some(({ operationId }) => operationId === id),
  );
  if (missing.length > 0) problems.push(`no such difference in: ${missing.join(', ')}`);
  return { deviation, problems };
}

/** Returns the operations that a deviation must apply to; only those with a body have places in a request. */
function concerned(operations: readonly DescribedOperation[], deviation: Deviation): string[] {
  if (deviation.operations !== '*') return deviation.operations;
  return operations
    .filter(({ requestBody }) => requestBody || !deviation.place.startsWith('request'))
    .map(({ operationId }) => operationId)
    .filter((id) => !deviation.except?.includes(id));
}
