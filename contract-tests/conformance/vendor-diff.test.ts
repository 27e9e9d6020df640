import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPages } from '../../tools/conformance/check/check-pages.js';
import type { CheckResult } from '../../tools/conformance/check/check-result.js';
import { printCheck } from '../../tools/conformance/check/print-check.js';
import { recordedFacts } from '../../tools/conformance/recorded-facts.js';
import { facts } from '../../tools/conformance/vendor-facts.js';
import { readDescription } from '../../tools/description/read-description.js';

interface Loss {
  lost: string;
  file: string;
  text: RegExp;
  /** The difference that the loss makes. */
  what: string;
  page: string;
}

const losses: Loss[] = [
  {
    lost: 'a field',
    file: 'components/schemas/SmartConnectTaskList.yaml',
    text: / {2}max_tasks:\n(?: {4}.*\n)+/,
    what: 'response.200.max_tasks, field',
    page: 'querying_smart_connect_tasks.rst',
  },
  {
    lost: 'a range',
    file: 'components/parameters/Limit.yaml',
    text: / {2}maximum: 50\n/,
    what: 'parameters.limit, maximum',
    page: 'querying_smart_connect_tasks.rst',
  },
  {
    lost: 'a value of a list',
    file: 'components/schemas/SmartConnectKafkaSourceRequest.yaml',
    text: / {6}- two-way\n/,
    what: 'request.source_task.direction, enum',
    page: 'creating_a_smart_connect_task.rst',
  },
  {
    lost: 'a mandatory field',
    file: 'components/schemas/SmartConnectKafkaSourceRequest.yaml',
    text: / {2}- replication_factor\n/,
    what: 'request.source_task.replication_factor, required',
    page: 'creating_a_smart_connect_task.rst',
  },
  {
    lost: 'a status code',
    file: 'paths/smart-connect/connector-task-pause.yaml',
    text: / {4}'204':\n(?: {6}.*\n)+/,
    what: 'response.204, status',
    page: 'pausing_a_smart_connect_task.rst',
  },
];

const source = fileURLToPath(new URL('../../openapi', import.meta.url));
let folder: string;
let result: CheckResult;

// One copy with all losses: each is in another place, and a copy takes seconds to bundle.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-broken-'));
  await cp(source, folder, { recursive: true });
  for (const { file, text } of losses) await remove(file, text);
  await remove('paths/smart-connect/connector.yaml', / {4}'429':\n.*\n/);
  const index = join(folder, 'openapi.yaml');
  const document = await readDescription(index);
  result = checkPages({
    document,
    index,
    facts,
    findings: [],
    pages: 'pages',
    under: '',
    recorded: recordedFacts,
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function remove(name: string, text: RegExp): Promise<void> {
  const file = join(folder, name);
  const before = await readFile(file, 'utf8');
  expect(before).toMatch(text);
  await writeFile(file, before.replace(text, ''));
}

describe('npm run vendor-diff', () => {
  it.each(losses)('names page and file when $lost is lost', ({ file, what, page: name }) => {
    const page = `pages/apis_v2_recommended/smart_connect/${name}`;
    const found = result.differences.map((one) => ({
      what: `${one.place}, ${one.aspect}`,
      page: one.page.file,
      hasLine: one.page.line > 1,
      file: relative(folder, one.description.file),
    }));
    expect(found).toContainEqual({ what, page, hasLine: true, file });
    expect(printCheck(result)).toContain(page);
  });

  it('finds only the lost parts', () => {
    const known = losses.map(({ what }) => what);
    const found = result.differences
      // Examples on the pages show the field and the value that were lost.
      .filter(({ aspect }) => aspect !== 'example')
      .map(({ place, aspect }) => `${place}, ${aspect}`);
    expect([...new Set(found)].sort()).toEqual(known.sort());
  });

  it('names the file and line of a deviation that no longer applies', async () => {
    const [wrong] = result.wrongDeviations.filter(({ place }) => place === 'response.429');
    expect(wrong?.problems).toEqual(['no such difference in: createConnector']);
    const lines = (await readFile(join(folder, 'deviations.yaml'), 'utf8')).split('\n');
    expect(lines[(wrong?.line ?? 0) - 1]).toMatch(/^ {2}- operations:/);
  });
});
