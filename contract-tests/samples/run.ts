import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMock } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { exitWith } from '../../tools/command/foreseen-error.js';
import { errorsByCode, readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { readDocument } from '../../tools/description/openapi-document.js';
import { prepareWorld } from '../support/prepare-world.js';
import {
  type SampleProgram,
  sampleEnvironment,
  samplePrograms,
} from '../support/sample-programs.js';
import { type Toolchain, toolchains } from './toolchains.js';

// Compiles the samples of the docs page that need other tools than Node, and runs them against the mock.

const execute = promisify(execFile);
/** Far longer than all programs of a language take. */
const limitMs = 300_000;

const document = readDocument('generated/openapi.yaml');
const description = await readDescription(document, errorsByCode(readErrorCatalogue())).catch(
  exitWith,
);
const mock = await createMock({ description });
let answers: { operationId: string | undefined; status: number; body: string }[] = [];
let programs: readonly SampleProgram[] = [];
const server = await serveMock({
  // Each sample sends one request, in the order of the programs.
  answer: async (request) => {
    const earlier = await prepareWorld(mock, programs[answers.length]?.request.operationId ?? '');
    const answer = await mock.answer(request);
    const { status } = answer;
    answers.push({
      operationId: mock.requests[earlier]?.operationId,
      status,
      body: JSON.stringify(answer.body),
    });
    return answer;
  },
});

/** Returns why the answer of a sample is not the expected one. */
function problemOf({ request }: SampleProgram, index: number): string | undefined {
  const answer = answers[index];
  if (!answer) return 'sent nothing';
  if (answer.status >= 300) return `got ${answer.status} ${answer.body}`;
  return answer.operationId === request.operationId ? undefined : `called ${answer.operationId}`;
}

/** Runs all samples of a language in one process; returns how many passed and failed. */
async function runAll({ label, needs, prepare, command }: Toolchain) {
  programs = samplePrograms(document, label);
  const missing = await missingTools(needs);
  if (missing.length > 0) {
    console.log(`${label}: not run, because this machine has no ${missing.join(' and no ')}`);
    return { passed: 0, failed: 0 };
  }
  const folder = await mkdtemp(join(tmpdir(), 'otc-dms-samples-'));
  answers = [];
  const startMs = performance.now();
  try {
    await prepare(folder, programs);
    const env = {
      ...process.env,
      ...sampleEnvironment(programs, `http://127.0.0.1:${server.port}`),
    };
    const options = { cwd: folder, env, timeout: limitMs, maxBuffer: 64 * 1024 * 1024 };
    await execute('sh', ['-c', command], options).catch((error) => {
      console.error(`${label}: ${error.stderr || error.message}`.slice(0, 4000));
    });
  } finally {
    await rm(folder, { recursive: true });
  }
  const problems = programs.flatMap((program, index) => {
    const problem = problemOf(program, index);
    return problem === undefined ? [] : [`FAIL  ${label}, ${program.name}: ${problem}`];
  });
  for (const problem of problems) console.error(problem.slice(0, 500));
  const passed = programs.length - problems.length;
  const seconds = Math.round((performance.now() - startMs) / 1000);
  console.log(`${label}: ${passed} of ${programs.length} samples, ${seconds} s`);
  return { passed, failed: problems.length };
}

async function missingTools(needs: readonly string[]): Promise<string[]> {
  const isThere = (tool: string) =>
    execute('sh', ['-c', `command -v ${tool}`]).then(
      () => [],
      () => [tool],
    );
  return (await Promise.all(needs.map(isThere))).flat();
}

let [passed, failed] = [0, 0];
try {
  for (const toolchain of toolchains) {
    const result = await runAll(toolchain);
    passed += result.passed;
    failed += result.failed;
  }
} finally {
  await server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
