import { setImmediate } from 'node:timers/promises';
import { operations } from '../../generated/operations.js';
import { type Auth, akskAuth, createDmsClient, DmsError, tokenAuth } from '../../src/index.js';
import { type Expectation, expectedFor, quick } from './expectation.js';
import { expectations } from './expectations.js';
import {
  added,
  bytesInUse,
  type MixedCallsReport,
  type MixedCallsTask,
} from './mixed-calls-report.js';
import { answersJson, oneOfEachMethod, type SampleCall, sampleCalls } from './sample-operations.js';

type Method = (args: unknown, options: Record<string, unknown>) => PromiseLike<unknown>;

// A size of the pool of connections that a server on two cores serves well.
const inFlight = 40;
const task: MixedCallsTask = JSON.parse(process.argv[2] ?? '');
const before = process.getActiveResourcesInfo();
const report: MixedCallsReport = {
  calls: 0,
  unexpected: [],
  unhandled: [],
  warnings: [],
  bytes: [],
  resources: [],
};
process.on('unhandledRejection', (reason) => report.unhandled.push(String(reason)));
process.on('warning', (warning) => report.warnings.push(String(warning)));

const ignore = () => {};
const watchers = {
  logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  onRequest: ignore,
  onResponse: ignore,
  onRetry: ignore,
};
// One signal for all clients, as a program that stops has: listeners on it would stay.
const stop = new AbortController();
const keys = akskAuth({ accessKey: 'an-access-key', secretKey: 'a-secret-key' });
const classes = oneOfEachMethod(sampleCalls(operations));
const walker = createDmsClient({
  baseUrl: urlOf('endless list'),
  projectId: 'a-project',
  auth: keys,
  signal: stop.signal,
});
const cases = expectations
  // 50 MB per call would be most of the time.
  .filter(({ fault }) => !fault.startsWith('large'))
  .flatMap((expectation) =>
    classes
      .filter((call) => !expectation.isAboutJson || answersJson(call))
      .map((call) => ({ expectation, call, client: clientOf(expectation, tokenOf()) })),
  );

for (let fifth = 0; fifth < 5; fifth += 1) {
  await makeCalls(task.calls / 5);
  report.bytes.push(await bytesInUse());
}
// An answer to a call that ended may still be on its way.
for (let turn = 0; turn < 10; turn += 1) await setImmediate();
report.resources = added(process.getActiveResourcesInfo(), before);
process.stdout.write(JSON.stringify(report));

async function makeCalls(count: number): Promise<void> {
  const end = report.calls + count;
  const worker = async () => {
    while (report.calls < end) {
      report.calls += 1;
      await makeCall(report.calls);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

async function makeCall(number: number): Promise<void> {
  if (number % 50 === 0) return breakOffWalk(number);
  const { expectation, call, client } = cases[number % cases.length] ?? {};
  if (!expectation || !call || !client) throw new Error('There are no cases');
  // A client that lives long has little budget left for retries: what comes of its calls may differ.
  const isLongLived = number % 2 === 0;
  const auth = number % 3 === 0 && !expectation.fault.startsWith('401') ? keys : tokenOf();
  const caller = isLongLived ? client : clientOf(expectation, auth);
  const outcome = await outcomeOf(caller, call, expectation, number);
  const { error } = expectedFor(expectation, call.operation.method);
  const expected = error ? `DmsError ${error}` : '';
  const isExpected =
    outcome === expected || (isLongLived && outcome.startsWith('DmsError ') && expected === '');
  if (isExpected || report.unexpected.length >= 10) return;
  report.unexpected.push(`${call.operation.method} ${expectation.fault}: ${outcome || 'succeeds'}`);
}

/** Walks a list of 20 pages until the third: by turns `break` and an abort end it. */
async function breakOffWalk(number: number): Promise<void> {
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
    if (error !== 'enough') report.unexpected.push(`walk: ${error}`);
  }
}

async function outcomeOf(
  client: Record<string, Method>,
  { operationId, args }: SampleCall,
  { settings }: Expectation,
  number: number,
): Promise<string> {
  const headers = { 'x-call': `mixed-${number}` };
  // Some calls have a signal of their own beside that of the client.
  const signal = number % 5 === 0 ? new AbortController().signal : undefined;
  try {
    await client[operationId]?.(args, { ...quick, ...settings, headers, signal });
    return '';
  } catch (error) {
    return error instanceof DmsError ? `DmsError ${error.name}` : `${error}`;
  }
}

function clientOf({ fault }: Expectation, auth: Auth): Record<string, Method> {
  const baseUrl = task.urls[fault];
  if (!baseUrl) throw new Error(`No URL for ${fault}`);
  const options = {
    baseUrl,
    projectId: 'a-project',
    auth,
    signal: stop.signal,
    maxConcurrency: 10,
    ...watchers,
  };
  // Methods are called by the names of the table, which the compiler cannot follow.
  return createDmsClient(options) as unknown as Record<string, Method>;
}

function urlOf(fault: string): string {
  const url = task.urls[fault];
  if (!url) throw new Error(`No URL for ${fault}`);
  return url;
}

function tokenOf(): Auth {
  let asked = 0;
  return tokenAuth(async () => {
    asked += 1;
    return `token-${asked}`;
  });
}
