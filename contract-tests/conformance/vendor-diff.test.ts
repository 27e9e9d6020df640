import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPages } from '../../tools/conformance/check/check-pages.js';
import type { CheckResult } from '../../tools/conformance/check/check-result.js';
import { printCheck } from '../../tools/conformance/check/print-check.js';
import { facts } from '../../tools/conformance/vendor-facts.js';
import { readDescription } from '../../tools/description/read-description.js';

const source = fileURLToPath(new URL('../../openapi', import.meta.url));
const smartConnect = 'apis_v2_recommended/smart_connect';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-broken-'));
  await cp(source, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(pageFacts = facts): Promise<CheckResult> {
  const index = join(folder, 'openapi.yaml');
  const document = await readDescription(index);
  return checkPages({ document, index, facts: pageFacts, findings: [], pages: 'pages', under: '' });
}

/** Changes one file of the copy, checks, and puts the file back. */
async function checkAfter(name: string, from: string, to: string): Promise<CheckResult> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
  try {
    return await check();
  } finally {
    await writeFile(file, text);
  }
}

describe('npm run vendor-diff', () => {
  let before: CheckResult;
  beforeAll(async () => {
    before = await check();
  });

  it.each([
    [
      'a field',
      'components/schemas/SmartConnectTaskList.yaml',
      / {2}max_tasks:\n(?: {4}.*\n)+/,
      'response.200.max_tasks, field',
      `${smartConnect}/querying_smart_connect_tasks.rst`,
      'components/schemas/SmartConnectTaskList.yaml',
    ],
    [
      'a range',
      'components/parameters/Limit.yaml',
      / {2}maximum: 50\n/,
      'parameters.limit, maximum',
      `${smartConnect}/querying_smart_connect_tasks.rst`,
      'components/parameters/Limit.yaml',
    ],
    [
      'a value of a list',
      'components/schemas/SmartConnectKafkaSourceRequest.yaml',
      / {6}- two-way\n/,
      'request.source_task.direction, enum',
      `${smartConnect}/creating_a_smart_connect_task.rst`,
      'components/schemas/SmartConnectKafkaSourceRequest.yaml',
    ],
    [
      'a mandatory field',
      'components/schemas/SmartConnectKafkaSourceRequest.yaml',
      / {2}- cluster_name\n/,
      'request.source_task.cluster_name, required',
      `${smartConnect}/creating_a_smart_connect_task.rst`,
      'components/schemas/SmartConnectKafkaSourceRequest.yaml',
    ],
    [
      'a status code',
      'paths/smart-connect/connector-task-pause.yaml',
      / {4}'204':\n(?: {6}.*\n)+/,
      'response.204, status',
      `${smartConnect}/pausing_a_smart_connect_task.rst`,
      'paths/smart-connect/connector-task-pause.yaml',
    ],
  ])('names page and file when %s is lost', async (_, file, lost, what, page, place) => {
    const text = await readFile(join(folder, file), 'utf8');
    const [from = 'nothing to lose'] = lost.exec(text) ?? [];
    const result = await checkAfter(file, from, '');
    const known = before.differences.map(({ found }) => found);
    const found = result.differences.filter((one) => !known.includes(one.found));
    expect(
      found.map((one) => ({
        what: `${one.place}, ${one.aspect}`,
        page: one.page.file,
        line: one.page.line > 1,
        place: relative(folder, one.description.file),
      })),
    ).toContainEqual({ what, page: `pages/${page}`, line: true, place });
    expect(printCheck(result)).toContain(page);
  });

  it('names the file and line of a deviation that no longer applies', async () => {
    const { wrongDeviations } = await checkAfter(
      'components/schemas/ConnectorCreateRequest.yaml',
      'additionalProperties: false\n',
      '',
    );
    const [wrong] = wrongDeviations.filter(({ aspect }) => aspect === 'additionalProperties');
    expect(wrong?.problems).toEqual(['no such difference in: createConnector']);
    const lines = (await readFile(join(folder, 'deviations.yaml'), 'utf8')).split('\n');
    expect(lines[(wrong?.line ?? 0) - 1]).toMatch(/^ {2}- operations:/);
  });
});
