import { readFile } from 'node:fs/promises';
import type { Fetch } from 'otc-dms-kafka';
import type { Contract } from '../description/contract.js';
import type { Exchange } from '../judge/exchange.js';
import type { Judgement } from '../judge/judgement.js';
import type { Report } from '../report/report.js';
import { linesOf } from '../report/text.js';
import { verifyHar } from '../verify-har.js';
import { verifyProxy } from '../verify-proxy.js';
import { verifyService } from '../verify-service.js';
import { findService } from './client-of.js';
import type { CommandOptions } from './read-options.js';
import { UsageError } from './usage-error.js';

/** Everything that a mode of the command needs. */
export interface ModeRun {
  readonly options: CommandOptions;
  readonly contract: Contract;
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
  readonly onExchange: (exchange: Exchange) => void;
}

type ModeResult = Promise<{ report: Report; judgement: Judgement }>;

/** Reads a service, after saying how much will be sent. */
export async function runService({
  options,
  contract,
  say,
  signal,
  onExchange,
}: ModeRun): ModeResult {
  const fetch: Fetch = (url, init) => globalThis.fetch(url, init);
  const service = await findService(options, fetch);
  const reads = contract.operations.filter(({ method }) => method === 'GET').length;
  const count = options.lifecycle ? contract.operations.length : (options.only?.length ?? reads);
  const mode = options.lifecycle ? 'all methods' : 'GET alone';
  const more = options.hasRefusals ? ', also requests that must be refused' : '';
  const pace = Number.isFinite(options.rate) ? `${options.rate} per second` : 'without a pause';
  say(
    `Checks ${count} operations of ${service.url}: ${mode}${more}; at most ${options.maxRequests} requests, ${pace}. Ctrl-C ends early.`,
  );
  return verifyService({
    ...options,
    ...service,
    contract,
    fetch,
    signal,
    onExchange,
    onStep: say,
  });
}

/** Judges a HAR file. */
export async function runHar({ options, contract, onExchange }: ModeRun): ModeResult {
  const { har = '', only } = options;
  try {
    return verifyHar({
      contract,
      target: har,
      text: await readFile(har, 'utf8'),
      only,
      onExchange,
    });
  } catch (error) {
    throw new UsageError(`${har} cannot be read: ${(error as Error).message}.`);
  }
}

/** Judges what passes through a proxy, until the signal. */
export async function runProxy({
  options,
  contract,
  say,
  signal,
  onExchange,
}: ModeRun): ModeResult {
  const { url, port, only } = options;
  if (url === undefined) throw new UsageError('proxy needs --url, the service behind it.');
  return verifyProxy({
    ...{ contract, url, port, only, signal, onExchange },
    onListening: (actual) =>
      say(`Passes http://127.0.0.1:${actual} on to ${url}. Press Ctrl-C for the report.`),
    onFinding: (finding) => say(linesOf(finding).join('\n')),
  });
}
