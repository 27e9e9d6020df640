import {
  type Auth,
  akskAuth,
  createDmsClient,
  type DmsClient,
  DmsError,
  tokenAuth,
} from 'otc-dms-kafka';
import { methodOf } from '../support/method-of.js';
import { type Expectation, expectedFor, quick } from './expectation.js';
import { expectations } from './expectations.js';
import type { MixedCallsTask } from './mixed-calls-report.js';
import type { SampleCall } from './sample-calls.js';

const ignore = () => {};
const watchers = {
  logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  onRequest: ignore,
  onResponse: ignore,
  onRetry: ignore,
};
// Shared by all clients, as in a program that stops all work at once: a leaked listener would stay on it.
const stop = new AbortController();
const keys = akskAuth({ accessKey: 'an-access-key', secretKey: 'a-secret-key' });

/**
 * Returns a function that makes the call of a number and returns its problem, if any.
 *
 * @param onLate called after each call with the time beyond its deadline, in milliseconds; negative before it.
 */
export function createMixedCall(
  { urls, samples }: MixedCallsTask,
  onLate: (lateMs: number) => void,
) {
  const walker = clientOf(urls['endless list'], keys);
  const cases = casesOf(samples).map(({ expectation, call }) => {
    const url = urls[expectation.fault];
    return { expectation, call, url, client: clientOf(url, tokenOf()) };
  });

  return async (number: number): Promise<string | undefined> => {
    if (number % 50 === 0) return breakOffWalk(walker, number);
    const { expectation, call, url, client } = cases[number % cases.length] ?? {};
    if (!expectation || !call || !client) throw new Error('There are no cases');
    // A long-lived client has spent its budget for retries, so its calls may fail where others succeed.
    const isLongLived = number % 2 === 0;
    const auth = number % 3 === 0 && !expectation.fault.startsWith('401') ? keys : tokenOf();
    const caller = isLongLived ? client : clientOf(url, auth);
    const startedAtMs = performance.now();
    const outcome = await outcomeOf(caller, call, expectation, number);
    const { deadlineMs } = { ...quick, ...expectation.settings };
    onLate(performance.now() - startedAtMs - deadlineMs);
    const { error } = expectedFor(expectation, call.method);
    if (outcome === (error ? `DmsError ${error}` : '')) return undefined;
    if (isLongLived && !error && outcome.startsWith('DmsError ')) return undefined;
    return `${call.method} ${expectation.fault}: ${outcome || 'succeeds'}`;
  };
}

/** Returns every fault with every call that it concerns; call number n makes the nth, and begins again after the last. */
export function casesOf(samples: readonly SampleCall[]) {
  return expectations.flatMap((expectation) =>
    samples
      .filter((call) => !expectation.isAboutJson || call.answersJson)
      .map((call) => ({ expectation, call })),
  );
}

/** Walks a list of 20 pages up to the third, and ends the walk by `break` or by an abort in turns. */
async function breakOffWalk(walker: DmsClient, number: number): Promise<string | undefined> {
  const end = new AbortController();
  let count = 0;
  try {
    for await (const _task of walker.listConnectorTasks(
      { instance_id: 'an-instance', limit: 50 },
      { signal: end.signal, headers: { 'x-call': `walk-${number}` } },
    )) {
      count += 1;
      if (count < 120) continue;
      if (number % 100 === 0) break;
      end.abort('enough');
    }
  } catch (error) {
    if (error !== 'enough') return `walk: ${error}`;
  }
  return undefined;
}

/** Makes a call and returns the name of its error, or an empty text. */
async function outcomeOf(
  client: DmsClient,
  call: SampleCall,
  { settings }: Expectation,
  number: number,
): Promise<string> {
  const headers = { 'x-call': `mixed-${number}` };
  // Some calls have a signal besides the signal of the client.
  const signal = number % 5 === 0 ? new AbortController().signal : undefined;
  try {
    await methodOf(client, call)(call.args, { ...quick, ...settings, headers, signal });
    return '';
  } catch (error) {
    return error instanceof DmsError ? `DmsError ${error.name}` : `${error}`;
  }
}

function clientOf(baseUrl: string | undefined, auth: Auth): DmsClient {
  if (baseUrl === undefined) throw new Error('A fault has no URL');
  const { signal } = stop;
  const options = {
    baseUrl,
    projectId: '0123456789abcdef0123456789abcdef',
    auth,
    signal,
    maxConcurrency: 10,
  };
  return createDmsClient({ ...options, ...watchers });
}

function tokenOf(): Auth {
  let asked = 0;
  return tokenAuth(async () => {
    asked += 1;
    return `token-${asked}`;
  });
}
