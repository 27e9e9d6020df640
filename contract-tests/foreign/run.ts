import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { descriptionIndex } from '../../tools/description/redocly.js';
import { shortReport } from '../../tools/description/short-report.js';
import { loadDescription } from '../../tools/mock/load-description.js';
import { lostFields } from './field-paths.js';
import { type Command, type Sdk, sdks, type Tool } from './sdks.js';

// Takes the same journey with each SDK, and compares what it sent and returned with what the mock received and answered.

const run = promisify(execFile);
const journey = fileURLToPath(new URL('journey.json', import.meta.url));
const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
// The only key pair that the mock knows.
const key: [string, string] = [
  'MOCKACCESSKEY00000000',
  'mock-secret-key-0000000000000000000000000',
];
/** Far longer than any step takes, so that a step that hangs is ended and reported. */
const stepLimitMs = 300_000;

interface Step {
  call: string;
  request: { body?: unknown };
}

/** Last line of a program. */
interface Report {
  sdk: string;
  version: string;
  operations: readonly { name: string; answer: unknown }[];
  disagreements: readonly string[];
}

interface Exchange {
  operationId: string | undefined;
  sent: unknown;
  answered: unknown;
}

async function execute([file, ...args]: Command, cwd: string): Promise<string> {
  const options = { cwd, maxBuffer: 64 * 1024 * 1024, timeout: stepLimitMs };
  try {
    return (await run(file, args, options)).stdout;
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as Partial<Record<string, string>>;
    throw new Error(shortReport(`${stdout}${stderr}`) || String(cause));
  }
}

async function missingTools({ tools, folder }: Sdk): Promise<Tool[]> {
  const has = ({ probe }: Tool) =>
    execute(probe, folder).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(tools.map(has));
  return tools.filter((_, index) => !found[index]);
}

/** Takes the journey at a mock of its own. */
async function takeJourney(mock: Mock, sdk: Sdk): Promise<[Report, Exchange[]]> {
  const exchanges: Exchange[] = [];
  const server = await serveMock({
    answer: async (request) => {
      const answer = await mock.answer(request);
      const { operationId, status } = answer;
      // The mock may change an answer's objects later.
      const answered: unknown = structuredClone(answer.body);
      const sent: unknown = request.body === '' ? undefined : JSON.parse(request.body);
      if (status < 300) exchanges.push({ operationId, sent, answered });
      return answer;
    },
  });
  try {
    const [file, ...args] = sdk.run;
    const url = `http://127.0.0.1:${server.port}`;
    const output = await execute([file, ...args, url, projectId, ...key, journey], sdk.folder);
    const report = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Report;
    return [report, exchanges];
  } finally {
    await server.close();
  }
}

/** Names the operations that an SDK lacks. */
function absences({ operations }: Report): string[] {
  const calls = new Set(steps.map(({ call }) => call));
  const absent = [...calls].filter((call) => !operations.some(({ name }) => name === call));
  return absent.map((call) => `${call} is not in it`);
}

/** Names the fields that an SDK could not send or did not return, by operation. */
function losses({ operations }: Report, exchanges: readonly Exchange[]): string[] {
  const names = new Set(operations.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const of = exchanges.filter(({ operationId }) => operationId === operationIdOf(name));
    const wanted = steps.filter(({ call }) => call === name).map(({ request }) => request.body);
    const returned = operations.filter((one) => one.name === name).map(({ answer }) => answer);
    const unsent = lostFields(
      wanted,
      of.map(({ sent }) => sent),
    );
    const lost = lostFields(
      of.map(({ answered }) => answered),
      returned,
    );
    return [
      ...(unsent.length > 0 ? [`${name} does not send ${unsent.join(', ')}`] : []),
      ...(lost.length > 0 ? [`${name} does not return ${lost.join(', ')}`] : []),
    ];
  });
}

/** Corrects the vendor's misspelling, as the description does. */
function operationIdOf(name: string): string {
  return `${name[0]?.toLowerCase()}${name.slice(1)}`.replace('Passwrod', 'Password');
}

async function tryOut(sdk: Sdk): Promise<void> {
  const mock = await createMock({ description, clock: 'real', stepMs: 20 });
  for (const command of sdk.install) {
    // Once more, because a registry may fail for a moment.
    await execute(command, sdk.folder).catch(() => execute(command, sdk.folder));
  }
  const [report, exchanges] = await takeJourney(mock, sdk);
  const count = new Set(report.operations.map(({ name }) => name)).size;
  const title = `${sdk.language}, ${report.sdk} ${report.version}`;
  if (count === 0) throw new Error(`${title}: no operation succeeded`);
  if (report.disagreements.length > 0) {
    throw new Error(`${title}:\n${report.disagreements.join('\n')}`);
  }
  console.log(`ok    ${title}: ${count} operations`);
  for (const line of [...absences(report), ...losses(report, exchanges)]) {
    console.log(`      ${line}`);
  }
}

const steps = JSON.parse(readFileSync(journey, 'utf8')) as Step[];
const description = await loadDescription(descriptionIndex);
let passed = 0;
let failed = 0;
for (const sdk of sdks) {
  const missing = await missingTools(sdk);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(' and ');
    console.log(`not run: ${sdk.language}: ${names} is missing`);
    continue;
  }
  await tryOut(sdk).then(
    () => {
      passed += 1;
    },
    (error: Error) => {
      failed += 1;
      console.error(`FAIL  ${sdk.language}: ${error.message}`);
    },
  );
}
console.log(`SDKs not run because a tool is missing: ${sdks.length - passed - failed}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
