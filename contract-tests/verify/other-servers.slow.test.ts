import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endCommands, printed, run } from '../support/commands.js';
import { operations } from '../support/description.js';
import { startPrism } from '../support/prism-command.js';
import { runCommand } from './src/command/run-command.js';
import type { Finding } from './src/judge/finding.js';
import type { Report } from './src/report/report.js';
import { valueAt } from './src/schema/pointer.js';
import { contract, projectId } from './verify-mock.js';

const description = fileURLToPath(new URL('../../generated/openapi-3.0.yaml', import.meta.url));
const scalarServer = 'contract-tests/consumers/scalar-server.mjs';

async function startScalar(): Promise<string> {
  const line = await printed(run(scalarServer, description), /listens on http:\/\/[\d.:]+(?=\n)/);
  return line.replace('listens on ', '');
}

const reading = operations.filter(({ method }) => method.toUpperCase() === 'GET');
const idsOf = (list: readonly { operationId: string }[]) =>
  [...new Set(list.map(({ operationId }) => operationId))].toSorted();
const all = idsOf(reading);
const lists = idsOf(reading.filter((one) => 'x-pagination' in one));
/** Operations on an object whose ID can be unknown. */
const onObjects = idsOf(
  reading.filter(({ parameters }) =>
    parameters.some(
      ({ name, in: place }) =>
        place === 'path' && !['project_id', 'engine', 'partition'].includes(name),
    ),
  ),
);

// Both servers answer each request by itself from the description alone. Prism checks requests, Scalar does not.
const servers = [
  {
    ...{ name: 'Prism', start: () => startPrism(description) },
    found: {
      'breaks status': onObjects,
      'breaks paging': lists,
      'note request-id': all,
    },
    reasons: /^(404 or 400, because \w+ is unknown)$/,
  },
  {
    ...{ name: '@scalar/mock-server', start: startScalar },
    found: {
      'breaks status': all,
      'breaks paging': lists,
      // It cuts objects that are nested deeply, and says so in a field called `...`.
      'narrow undocumented-field': ['listConnectorTasks', 'showConnectorTask'],
      'note request-id': all,
    },
    reasons:
      /^(401, without a token|404 or 400, because \w+ is unknown|40\d( or 40\d)?, because \w+ is (missing|-?[\w-]+))$/,
  },
];

describe.each(servers)('the service is $name', ({ start, found, reasons }) => {
  let folder = '';
  let report: Report;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'otc-dms-other-'));
    const file = join(folder, 'report.json');
    const url = await start();
    const options = ['--project-id', projectId, '--token', 'any', '--rate', '0', '--refusals'];
    await runCommand(['--url', url, ...options, '--json', file], contract.description, {
      ...{ print: () => {}, say: () => {}, signal: new AbortController().signal },
    });
    report = JSON.parse(await readFile(file, 'utf8'));
  }, 300_000);
  afterAll(async () => {
    await endCommands();
    await rm(folder, { recursive: true });
  });

  it('reaches all operations that read', () => {
    expect(report.operations).toEqual({ reached: 31, total: 31, missed: [] });
  });

  it('finds the mistakes that this server makes, in the operations in which it can make them', () => {
    const kinds = report.findings.map(({ severity, kind }) => `${severity} ${kind}`);
    const of = (one: string) => idsOf(report.findings.filter((_, index) => kinds[index] === one));
    expect(Object.fromEntries(kinds.map((kind) => [kind, of(kind)]))).toEqual(found);
    for (const { kind, expected } of report.findings)
      if (kind === 'status') expect(expected).toMatch(reasons);
  });

  it('finds nothing that the same request does not show again', async () => {
    for (const finding of report.findings) {
      expect([finding.expected, finding.curl, await isShown(finding)]).toEqual([
        ...[finding.expected, finding.curl, true],
      ]);
    }
  });
});

/** Sends the request of a finding again, and looks for the mistake without the judge. */
async function isShown(finding: Finding): Promise<boolean> {
  const { curl, kind, expected, place } = finding;
  const [, url = ''] = /'(http[^']+)'$/.exec(curl) ?? [];
  const send = (changed: Readonly<Record<string, string>> = {}) => {
    const target = new URL(url);
    for (const [name, value] of Object.entries(changed)) target.searchParams.set(name, value);
    return fetch(target, { headers: curl.includes('$TOKEN') ? { 'x-auth-token': 'any' } : {} });
  };
  const answer = await send();
  if (kind === 'request-id') return !answer.headers.has('x-request-id');
  if (kind === 'status') return answer.status === 200;
  const body: unknown = await answer.json();
  if (kind === 'undocumented-field') return valueAt(body, place) !== undefined;
  const items: unknown = valueAt(body, place);
  if (kind !== 'paging' || !Array.isArray(items)) return false;
  const [, most] = /^at most (\d+) items$/.exec(expected) ?? [];
  if (most !== undefined) return items.length > Number(most);
  const [, start = ''] = /^another page for another (\w+)$/.exec(expected) ?? [];
  const other: unknown = valueAt(await (await send({ [start]: '2' })).json(), place);
  return JSON.stringify(other) === JSON.stringify(items);
}
