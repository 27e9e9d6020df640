import type { Contract } from './description/contract.js';
import type { Exchange } from './judge/exchange.js';
import type { Finding } from './judge/finding.js';
import { judgeRecordedPages, recognised } from './judge/judge-traffic.js';
import { createJudgement, type Judgement } from './judge/judgement.js';
import { serveProxy } from './proxy/serve-proxy.js';
import { makeReport } from './report/make-report.js';
import type { Report } from './report/report.js';

export interface ProxyRun {
  readonly contract: Contract;
  readonly url: string;
  readonly port: number;
  readonly only?: readonly string[] | undefined;
  readonly onFinding: (finding: Finding) => void;
  readonly onListening: (port: number) => void;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Ends the proxy. */
  readonly signal: AbortSignal;
}

/** Most exchanges that are kept to judge pages together. */
const maxKept = 10_000;

/** Serves a proxy and judges what passes through, until the signal. */
export async function verifyProxy(
  options: ProxyRun,
): Promise<{ report: Report; judgement: Judgement }> {
  const { contract, url, port, only, signal } = options;
  const judgement = createJudgement(contract);
  const kept: Exchange[] = [];
  let requests = 0;
  let ignored = 0;
  const proxy = await serveProxy({
    url,
    port,
    onExchange(seen) {
      judgement.secrets.learn(seen.request, seen.response);
      const exchange = recognised(contract, seen);
      if (!exchange) {
        ignored += 1;
        return;
      }
      requests += 1;
      if (kept.length < maxKept) kept.push(exchange);
      for (const finding of judgement.add(exchange)) {
        if (finding.count === 1) options.onFinding(finding);
      }
      options.onExchange?.(exchange);
    },
  });
  options.onListening(proxy.port);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await proxy.close();
  judgeRecordedPages(judgement, kept);
  return {
    report: makeReport({ contract, judgement, target: url, requests, ignored, wanted: only }),
    judgement,
  };
}
