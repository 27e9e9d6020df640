import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { MockDescription } from 'otc-dms-kafka-mock';
import { descriptionIndex } from '../../tools/description/redocly.js';
import { shortReport } from '../../tools/description/short-report.js';
import { loadDescription } from '../../tools/mock/load-description.js';
import { countCases, type Explanation, type Failures, failuresOf, judge } from './failures.js';
import { serveToCases } from './served-mock.js';

// Runs Schemathesis with all checks at the mock, from both forms of the description, and compares its failures with the
// explained ones.

const run = promisify(execFile);
const folder = fileURLToPath(new URL('.', import.meta.url));
// It cannot generate bodies by the conditions of the 3.1 file, and would then make no sequences at all.
const descriptions = [
  { file: 'openapi.yaml', unsupported: ['createPostPaidInstance'] },
  { file: 'openapi-3.0.yaml', unsupported: [] },
];
// Sequences of requests need what earlier ones made; single requests need what the examples name.
const runs = [
  { phases: 'examples,coverage,fuzzing', isFresh: true },
  { phases: 'stateful', isFresh: false },
];
/** Copy of the requirements that are installed. */
const marker = 'output/venv/requirements.txt';
/** Far longer than any step takes, so that a step that hangs is ended and reported. */
const stepLimitMs = 1_800_000;

async function execute(file: string, args: readonly string[], env = {}): Promise<void> {
  const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024, timeout: stepLimitMs };
  await run(file, args, { ...options, env: { ...process.env, ...env } });
}

async function hasPython(): Promise<boolean> {
  return execute('python3', ['-c', 'import venv, ensurepip']).then(
    () => true,
    () => false,
  );
}

async function install(): Promise<void> {
  const wanted = await readFile(`${folder}/requirements.txt`, 'utf8');
  const installed = await readFile(`${folder}/${marker}`, 'utf8').catch(() => '');
  if (installed === wanted) return;
  await execute('python3', ['-m', 'venv', '--clear', 'output/venv']);
  const pip = ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:'];
  await execute('output/venv/bin/python', [...pip, '-r', 'requirements.txt']);
  await writeFile(`${folder}/${marker}`, wanted);
}

async function tryOut(
  description: MockDescription,
  { file, unsupported }: (typeof descriptions)[number],
  { phases, isFresh }: (typeof runs)[number],
): Promise<Map<string, Failures>> {
  const mock = await serveToCases(description, isFresh);
  const reportPath = `output/${file}-${phases}.ndjson`;
  const args = [
    ...['--config-file', 'schemathesis.toml', 'run', `../../generated/${file}`],
    ...['--url', mock.url, '--checks', 'all', '--phases', phases, '--no-color'],
    ...['--report', 'ndjson', '--report-ndjson-path', reportPath],
    ...(isFresh ? [] : unsupported.flatMap((name) => ['--exclude-operation-id', name])),
  ];
  try {
    await execute('output/venv/bin/st', args, { DMS_TOKEN: mock.token }).catch((cause) => {
      // 1 says that there are failures, which the report has.
      if (cause.code !== 1) throw new Error(shortReport(`${cause.stdout}${cause.stderr}`));
    });
  } finally {
    await mock.close();
  }
  const report = await readFile(`${folder}/${reportPath}`, 'utf8');
  const names = new Map(
    description.operations.map(({ method, path, operationId }) => [
      `${method} ${path}`,
      operationId,
    ]),
  );
  const failures = failuresOf(report, names, mock.answers);
  const total = [...failures.values()].reduce((sum, { count }) => sum + count, 0);
  const kinds = `${total} failures of ${failures.size} kinds`;
  console.log(
    `${file}, ${phases}: ${names.size} operations, ${countCases(report)} cases, ${kinds}`,
  );
  return failures;
}

async function runAll(): Promise<void> {
  await install();
  // Otherwise the failures of an earlier run are sent again.
  await rm(`${folder}/.schemathesis`, { recursive: true, force: true });
  const description = await loadDescription(descriptionIndex);
  const found = new Map<string, Set<string>>();
  const messages = new Map<string, string>();
  for (const one of descriptions) {
    const kinds = new Set<string>();
    for (const each of runs) {
      for (const [kind, { message }] of await tryOut(description, one, each)) {
        kinds.add(kind);
        messages.set(`${one.file}: ${kind}`, message);
      }
    }
    found.set(one.file, kinds);
  }
  const text = await readFile(`${folder}/explained.json`, 'utf8');
  const { unexplained, stale } = judge(found, JSON.parse(text) as Explanation[]);
  for (const name of unexplained) console.error(`FAIL  ${name}: ${messages.get(name)}`);
  for (const kind of stale)
    console.error(`FAIL  explained.json has ${kind}, which does not happen`);
  console.log(`${messages.size} kinds of failures, ${unexplained.length} unexplained`);
  process.exitCode = unexplained.length + stale.length > 0 ? 1 : 0;
}

if (await hasPython()) await runAll();
else {
  console.error('Python with venv is missing: install it, such as with the package python3-venv');
  process.exitCode = 1;
}
