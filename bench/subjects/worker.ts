// Measures one client. Each client has its own process, so that none shares compiled code or heap with another.
// Arguments: the name of the subject and the text of the answer.
import type { BatchResult, Order, SubjectName } from './names.js';
import type { Subject, Target, TaskList } from './subject.js';

const load: Record<SubjectName, () => Promise<Subject>> = {
  'raw-fetch': async () => (await import('./raw-fetch.js')).rawFetch,
  'raw-fetch-again': async () => (await import('./raw-fetch.js')).rawFetch,
  'ours-token': async () => (await import('./ours.js')).withToken,
  'ours-token-observed': async () => (await import('./ours.js')).withTokenObserved,
  'ours-aksk': async () => (await import('./ours.js')).withAksk,
  'ours-aksk-observed': async () => (await import('./ours.js')).withAkskObserved,
  'ours-by-path': async () => (await import('./ours-by-path.js')).byPath,
  'openapi-fetch': async () => (await import('./openapi-fetch.js')).openapiFetch,
  axios: async () => (await import('./axios.js')).axiosClient,
  ky: async () => (await import('./ky.js')).kyClient,
  stainless: async () => (await import('./openai.js')).openai,
  huaweicloud: async () => (await import('./huaweicloud.js')).huaweicloud,
};

const [name, answer = ''] = process.argv.slice(2);
// A cast, because `worker-process.ts` passes a name of the list.
const subject = await load[name as SubjectName]();
const makeCall = subject(stubTarget());
const expected: number = JSON.parse(answer).tasks.length;
check(await makeCall());

process.on('message', async ({ calls }: Order) => process.send?.(await runBatch(calls)));
process.send?.('ready');

/** Returns a target that answers at once with a new `Response`. */
function stubTarget(): Target {
  const headers = { 'content-type': 'application/json' };
  return {
    baseUrl: 'https://dms.eu-de.otc.t-systems.com',
    fetch: async () => new Response(answer, { status: 200, headers }),
  };
}

async function runBatch(calls: number): Promise<BatchResult> {
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const cpuBefore = process.cpuUsage();
  const startedAtMs = performance.now();
  let last: TaskList = {};
  for (let index = 0; index < calls; index++) last = await makeCall();
  const wallUs = (performance.now() - startedAtMs) * 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const allocatedBytes = process.memoryUsage().heapUsed - heapBefore;
  check(last);
  globalThis.gc?.();
  const retainedBytes = globalThis.gc ? process.memoryUsage().heapUsed - heapBefore : 0;
  return { cpuUs: user + system, wallUs, allocatedBytes, retainedBytes };
}

function check({ tasks }: TaskList): void {
  if (tasks?.length !== expected) throw new Error(`${name} did not get the ${expected} tasks.`);
}
