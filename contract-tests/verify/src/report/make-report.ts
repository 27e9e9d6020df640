import type { Contract } from '../description/contract.js';
import type { Judgement } from '../judge/judgement.js';
import type { Missed } from '../read/read-service.js';
import type { Report } from './report.js';

export interface ReportFacts {
  readonly contract: Contract;
  readonly judgement: Judgement;
  readonly target: string;
  readonly requests: number;
  /** @default 0 */
  readonly ignored?: number | undefined;
  /** Operations that the mode may call. @default all */
  readonly wanted?: readonly string[] | undefined;
  /** Operations that were reached. @default those with an observed answer */
  readonly reached?: readonly string[] | undefined;
  readonly missed?: readonly Missed[] | undefined;
  readonly leftovers?: readonly string[] | undefined;
}

/** Makes a report of all that a judge has collected. Names that it quotes contain no secret. */
export function makeReport(facts: ReportFacts): Report {
  const { contract, judgement, target, requests, ignored = 0, leftovers = [] } = facts;
  const all = contract.operations.map(({ operationId }) => operationId);
  const wanted = new Set(facts.wanted ?? all);
  const seen = facts.reached ?? judgement.coverage.table().map(({ operationId }) => operationId);
  const reached = seen.filter((one) => wanted.has(one));
  const why = new Map(facts.missed?.map((one) => [one.operationId, one.why]));
  return {
    target: judgement.secrets.url(target),
    operations: {
      reached: reached.length,
      total: wanted.size,
      missed: [...wanted]
        .filter((one) => !reached.includes(one))
        .map((operationId) => ({ operationId, why: why.get(operationId) ?? 'not in the traffic' })),
    },
    findings: judgement
      .findings()
      .filter(({ operationId }) => operationId === '' || wanted.has(operationId)),
    claims: judgement.claims(),
    coverage: judgement.coverage.report(),
    requests,
    ignored,
    leftovers,
  };
}
