import type { Contract } from '../description/contract.js';
import type { Operation } from '../description/operations.js';
import type { Finding, Sighting } from '../judge/finding.js';
import type { Claim } from './claim.js';
import { concerns, sayingOf } from './deviations.js';
import { inferredKeywords, shows } from './inferred.js';
import type { Observation } from './observation.js';

/** Counts and list of all claims. */
export interface ClaimsReport {
  readonly confirmed: number;
  readonly refuted: number;
  readonly untested: number;
  readonly list: readonly Claim[];
}

/** Collects what exchanges show about the claims of a description. */
export interface Claims {
  /** @param findingOf returns the finding of a JSON pointer of the description. */
  observe(
    operation: Operation,
    seen: Observation,
    findingOf: (pointer?: string) => Sighting | undefined,
  ): void;
  /** @param show masks the secrets that are known by now. */
  report(show: (finding: Sighting) => Finding): ClaimsReport;
}

interface Tally {
  observations: number;
  finding?: Sighting | undefined;
}

/** Creates the list of claims: each inferred keyword and each comparable deviation. */
export function createClaims(contract: Contract): Claims {
  const inferred = inferredKeywords(contract).map((keyword) => ({ keyword, tally: newTally() }));
  const bySchema = new Map<string, typeof inferred>();
  for (const one of inferred) {
    const { schema } = one.keyword;
    bySchema.set(schema, [...(bySchema.get(schema) ?? []), one]);
  }
  const byPointer = new Map(inferred.map((one) => [one.keyword.pointer, one]));
  const deviations = contract.description.deviations.map((deviation) => ({
    deviation,
    tally: newTally(),
  }));

  return {
    observe(operation, seen, findingOf) {
      const broken = new Set(seen.answerErrors.map(({ pointer, place }) => `${pointer} ${place}`));
      for (const visit of seen.answerVisits) {
        for (const { keyword, tally } of bySchema.get(visit.pointer) ?? []) {
          const isBroken = [...broken].some((one) =>
            one.startsWith(`${keyword.pointer} ${visit.place}`),
          );
          if (!isBroken && shows(keyword, visit)) tally.observations += 1;
        }
      }
      for (const { pointer } of seen.remarks) {
        const claim = byPointer.get(pointer);
        // The names of `properties` are those that were seen: another field refutes none of them.
        if (claim && claim.keyword.keyword !== 'properties')
          claim.tally.finding ??= findingOf(pointer);
      }
      for (const { pointer } of seen.requestErrors) {
        const tally = byPointer.get(pointer)?.tally;
        if (!tally) continue;
        if (seen.isAccepted) tally.finding ??= findingOf();
        else if (seen.status === 400) tally.observations += 1;
      }
      for (const { deviation, tally } of deviations) {
        if (!concerns(deviation, operation)) continue;
        const saying = sayingOf(deviation, seen);
        if (saying === 'confirms') tally.observations += 1;
        if (saying === 'refutes') tally.finding ??= findingOf();
      }
    },
    report(show) {
      const list = [
        ...inferred.map(({ keyword, tally }) => claimOf(keyword.claim, tally, show)),
        ...deviations.map(({ deviation, tally }) => {
          const { operations, place, aspect, line } = deviation;
          const subject = operations === '*' ? 'all operations' : operations.join(', ');
          const source = `openapi/deviations.yaml:${line}`;
          return claimOf(`${aspect} of ${place} of ${subject} (${source})`, tally, show);
        }),
      ];
      const count = (state: Claim['state']) => list.filter((one) => one.state === state).length;
      return {
        confirmed: count('confirmed'),
        refuted: count('refuted'),
        untested: count('untested'),
        list,
      };
    },
  };
}

function newTally(): Tally {
  return { observations: 0 };
}

function claimOf(
  claim: string,
  { observations, finding }: Tally,
  show: (finding: Sighting) => Finding,
): Claim {
  if (finding) return { claim, state: 'refuted', observations, finding: show(finding) };
  return { claim, state: observations > 0 ? 'confirmed' : 'untested', observations };
}
