import type { Contract } from '../description/contract.js';
import type { Operation } from '../description/operations.js';
import type { AnswerVerdict } from '../judge/judge-answer.js';
import type { RequestVerdict } from '../judge/judge-request.js';
import { addAnswer, addRequest } from './covered-parts.js';
import { describedParts } from './described-parts.js';

/** Number of things that were seen, of all that are described. */
export interface Share {
  readonly seen: number;
  readonly total: number;
}

export interface CoverageReport {
  readonly operations: Share;
  /** Pairs of operation and documented status. */
  readonly statuses: Share;
  /** Pairs of operation and parameter. */
  readonly parameters: Share;
  readonly properties: Share;
  /** Keywords that restrict values: each counts once for a valid value and once for one that breaks it. */
  readonly keywords: Share;
}

/** Verdicts on an exchange. */
export interface Covered {
  readonly request: RequestVerdict;
  readonly answer: AnswerVerdict & { readonly status: number };
}

/** Counts the parts of a description that exchanges touch. */
export interface Coverage {
  add(operation: Operation, covered: Covered): void;
  report(): CoverageReport;
  /** Statuses and number of parameters that were seen, by operation. */
  table(): { operationId: string; statuses: string; parameters: Share }[];
}

/** Creates the counters. */
export function createCoverage(contract: Contract): Coverage {
  const { all } = describedParts(contract);
  const seen = new Set<string>();
  const share = (start: string): Share => ({
    seen: [...seen].filter((one) => one.startsWith(start) && all.has(one)).length,
    total: [...all].filter((one) => one.startsWith(start)).length,
  });
  return {
    add(operation, { request, answer }) {
      addRequest(seen, operation, request);
      addAnswer(seen, operation, answer);
    },
    report: () => ({
      operations: share('operation '),
      statuses: share('status '),
      parameters: share('parameter '),
      properties: share('property '),
      keywords: share('keyword '),
    }),
    table: () =>
      contract.operations
        .filter(({ operationId }) => seen.has(`operation ${operationId}`))
        .map(({ operationId, responses }) => ({
          operationId,
          statuses: Object.keys(responses)
            .filter((status) => seen.has(`status ${operationId} ${status}`))
            .join(' '),
          parameters: share(`parameter ${operationId} `),
        })),
  };
}
