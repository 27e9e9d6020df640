import { type Claims, type ClaimsReport, createClaims } from '../claims/claims.js';
import { type Coverage, createCoverage } from '../coverage/coverage.js';
import type { Contract } from '../description/contract.js';
import { anyItem } from '../schema/pointer.js';
import { curlOf } from './curl.js';
import { type Exchange, jsonOf, type Refusal } from './exchange.js';
import type { Finding, Remark, Severity, Sighting } from './finding.js';
import { judgeAnswer } from './judge-answer.js';
import { judgePage, judgePages, type Page, pageOf } from './judge-pages.js';
import { judgeRequest, type RequestVerdict } from './judge-request.js';
import { segmentsOf } from './route.js';
import { createSecrets, type Secrets } from './secrets.js';
import { shortText } from './short-text.js';

/** The judge of all sources: collects findings, claims and coverage from exchanges. */
export interface Judgement {
  readonly secrets: Secrets;
  /** Judges an exchange. */
  add(exchange: Exchange): readonly Finding[];
  /** Judges pages of one list, in order. */
  addPages(pages: readonly Page[], isWhole: boolean): void;
  /** Returns the problems of pages without recording them. */
  pageProblems(pages: readonly Page[], isWhole: boolean): readonly Remark[];
  findings(): Finding[];
  claims(): ClaimsReport;
  readonly coverage: Coverage;
}

const order: readonly Severity[] = ['breaks', 'narrow', 'note'];

/** Creates a judge. */
export function createJudgement(contract: Contract): Judgement {
  const secrets = createSecrets(contract.secretFields);
  const claims: Claims = createClaims(contract);
  const coverage = createCoverage(contract);
  const found = new Map<string, Sighting>();

  function record(exchange: Exchange, remarks: readonly Remark[]): Map<string, Sighting> {
    const byPointer = new Map<string, Sighting>();
    for (const remark of remarks) {
      const { kind, severity, place, expected, pointer } = remark;
      const { operation, response } = exchange;
      const about = [operation?.operationId ?? '', response.status, kind, severity];
      const key = [...about, anyItem(place), expected].join(' ');
      const known = found.get(key) ?? { remark, exchange, count: 0 };
      const sighting = { ...known, count: known.count + 1 };
      found.set(key, sighting);
      byPointer.set(pointer, sighting);
    }
    return byPointer;
  }

  function show({ remark, exchange, count }: Sighting): Finding {
    const { kind, severity, place, expected, pointer } = remark;
    return {
      operationId: exchange.operation?.operationId ?? '',
      status: exchange.response.status,
      ...{ kind, severity },
      place: secrets.text(place),
      expected: secrets.text(expected),
      found: shortText(maskedAt(secrets, place, remark.found, contract.secretFields)),
      source: contract.sourceOf(pointer),
      curl: curlOf(exchange.request, secrets),
      count,
    };
  }

  return {
    secrets,
    coverage,
    add(given) {
      secrets.learn(given.request, given.response);
      const asked = judgeRequest(contract, given);
      const exchange = { ...given, refusal: given.refusal ?? refusalOf(asked) };
      const verdict = judgeAnswer(contract, exchange);
      const page = pageOf(exchange);
      const remarks = [...verdict.remarks, ...(page ? judgePage(page) : [])];
      const findings = record(exchange, remarks);
      const { operation, request, response } = exchange;
      if (!operation) return [...findings.values()].map(show);
      coverage.add(operation, {
        request: asked,
        answer: { ...verdict, status: response.status },
      });
      const isAccepted = response.status >= 200 && response.status < 300;
      claims.observe(
        operation,
        {
          status: response.status,
          isAccepted,
          isWithoutToken: given.refusal?.reason === withoutToken,
          answer: jsonOf(response.text),
          body: jsonOf(request.body),
          parameters: {
            ...segmentsOf(operation, new URL(request.url).pathname),
            ...Object.fromEntries(new URL(request.url).searchParams),
          },
          remarks,
          answerVisits: verdict.visits,
          answerErrors: verdict.errors,
          requestErrors: asked.errors,
          brokenPlaces: new Set(
            asked.errors.map(({ place }) => place.replaceAll(/\/\d+(?=\/|$)/g, '')),
          ),
        },
        (pointer) => (pointer === undefined ? [...findings.values()][0] : findings.get(pointer)),
      );
      return [...findings.values()].map(show);
    },
    addPages(pages, isWhole) {
      const [first] = pages;
      if (first) record(first.exchange, judgePages(contract, pages, isWhole));
    },
    pageProblems: (pages, isWhole) => judgePages(contract, pages, isWhole),
    findings: () =>
      [...found.values()]
        .map(show)
        .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity)),
    claims: () => claims.report(show),
  };
}

/** Reason of the refusal of a request that carries no credential. */
export const withoutToken = 'without a token';

/** A request that the description does not allow must be refused. */
function refusalOf({ errors }: RequestVerdict): Refusal | undefined {
  const [first] = errors;
  if (!first) return undefined;
  const reason = `because ${first.place} ${first.error.message}`;
  return { reason, statuses: [400], pointer: first.pointer };
}

/** A value whose place names a secret field is masked whole. */
function maskedAt(
  secrets: Secrets,
  place: string,
  value: unknown,
  secretFields: ReadonlySet<string>,
): unknown {
  const isSecret = place.split('/').some((key) => secretFields.has(key));
  return isSecret && value !== 'nothing' ? '***' : secrets.value(value);
}
