import type { Contract } from './description/contract.js';
import { readHar } from './har/read-har.js';
import type { Exchange } from './judge/exchange.js';
import { judgeRecordedPages, recognised } from './judge/judge-traffic.js';
import { createJudgement } from './judge/judgement.js';
import { makeReport } from './report/make-report.js';

export interface HarOptions {
  readonly contract: Contract;
  /** Name of the file, for the report. */
  readonly target: string;
  readonly text: string;
  readonly only?: readonly string[] | undefined;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

/** Judges a HAR file. */
export function verifyHar({ contract, target, text, only, onExchange = () => {} }: HarOptions) {
  const judgement = createJudgement(contract);
  const all = readHar(text);
  // First all secrets: an answer may quote the token that a later request carries.
  for (const { request, response } of all) judgement.secrets.learn(request, response);
  const exchanges = all.flatMap((one) => recognised(contract, one) ?? []);
  for (const exchange of exchanges) {
    judgement.add(exchange);
    onExchange(exchange);
  }
  judgeRecordedPages(judgement, exchanges);
  const requests = exchanges.length;
  const ignored = all.length - requests;
  const report = makeReport({ contract, judgement, target, requests, ignored, wanted: only });
  return { report, judgement };
}
