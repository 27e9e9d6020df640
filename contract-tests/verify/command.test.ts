import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './src/command/run-command.js';
import { contract, projectId } from './verify-mock.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command in this process. */
async function run(...args: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const status = await runCommand(args, contract.description, {
    print: (text) => printed.push(text),
    say: (text) => said.push(text),
    signal: new AbortController().signal,
  });
  return { status, printed: printed.join('\n'), said: said.join('\n') };
}

const zonesPath = '/v2/available-zones';
const zones = { region_id: 'eu-de', available_zones: [] };

async function harOf(body: unknown, ...paths: string[]): Promise<string> {
  const file = join(folder, 'a.har');
  const headers = [
    { name: 'content-type', value: 'application/json' },
    { name: 'x-request-id', value: '1' },
  ];
  const response = { status: 200, headers, content: { text: JSON.stringify(body) } };
  const entries = (paths.length > 0 ? paths : [zonesPath]).map((path) => ({
    request: { method: 'GET', url: `https://dms.test${path}`, headers: [] },
    response,
  }));
  await writeFile(file, JSON.stringify({ log: { entries } }));
  return file;
}

describe('the command', () => {
  it('reads a service and writes all forms of the report', async () => {
    const server = await serveMock(await createMock());
    const [json, junit, markdown] = ['r.json', 'r.xml', 'r.md'].map((name) => join(folder, name));
    const { status, printed, said } = await run(
      ...[
        '--url',
        `http://127.0.0.1:${server.port}`,
        '--project-id',
        projectId,
        '--token',
        'token-of-the-command',
      ],
      ...[
        '--only',
        'listInstances,showInstance',
        '--rate',
        '0',
        '--evidence',
        join(folder, 'evidence'),
      ],
      ...['--json', json ?? '', '--junit', junit ?? '', '--markdown', markdown ?? ''],
    );
    await server.close();
    expect(status).toBe(0);
    expect(said).toContain('2 operations');
    expect(said).toContain('GET alone');
    expect(printed).toContain('2 of 2 operations reached');
    const report = JSON.parse(await readFile(json ?? '', 'utf8'));
    expect(report).toMatchObject({
      operations: { reached: 2, total: 2, missed: [] },
      findings: [],
      coverage: { operations: { seen: expect.any(Number), total: 64 } },
    });
    expect(await readFile(junit ?? '', 'utf8')).toContain('name="showInstance"');
    expect(await readFile(markdown ?? '', 'utf8')).toContain('## Coverage');
    expect(await readFile(join(folder, 'evidence/showInstance.200.json'), 'utf8')).toContain(
      'RUNNING',
    );
    expect(printed + said + JSON.stringify(report)).not.toContain('token-of-the-command');
  });

  it('ends with 0, or with 1 when something breaks, or with --strict is narrow', async () => {
    expect((await run('--har', await harOf(zones))).status).toBe(0);
    const more = await harOf({ ...zones, moon: 1 });
    expect((await run('--har', more)).status).toBe(0);
    expect((await run('--har', more, '--strict')).status).toBe(1);
    const wrong = await run('--har', await harOf({ ...zones, region_id: 1 }), '--json', '-');
    expect(wrong.status).toBe(1);
    expect(JSON.parse(wrong.printed).findings).toHaveLength(1);
  });

  it('says how many requests it could not judge', async () => {
    const { printed } = await run('--har', await harOf(zones, zonesPath, '/a.css', '/v2/nothing'));
    expect(printed).toContain(
      '1 of 64 operations reached with 1 request; 2 more named no operation.',
    );
    expect((await run('--har', await harOf(zones))).printed).toContain('with 1 request.');
  });

  it('names operations that it missed for the same reason in one line', async () => {
    const { printed } = await run('--har', await harOf(zones), '--markdown', '-');
    expect(printed.match(/Not reached/g)).toHaveLength(1);
    expect(printed).toMatch(
      /^- Not reached \(not in the traffic\): .*\bshowInstance, updateInstance\b/m,
    );
    const only = await run('--har', await harOf(zones), '--only', 'listAvailableZones');
    expect(only.printed).not.toContain('Not reached');
  });

  it.each([
    [['--port', 'x'], '--port must be a number from 0 to 65535, not "x".'],
    [['--only', 'listMoons'], '--only: no operation is called "listMoons".'],
    [['--url', 'dms.test'], '--url must begin with http:// or https://, not "dms.test".'],
    [['prxy'], 'Unexpected argument "prxy". See --help for the options.'],
    [['--colour'], "Unknown option '--colour'. See --help for the options."],
    [['--har', '/nowhere/a.har'], '/nowhere/a.har cannot be read'],
    [['proxy'], 'proxy needs --url, the service behind it.'],
  ])('ends with 2 for %j', async (args, message) => {
    const { status, said } = await run(...args);
    expect(status).toBe(2);
    expect(said).toContain(message);
  });

  it('ends with 2 when the service cannot be reached', async () => {
    const { status } = await run(
      '--url',
      'http://127.0.0.1:1',
      '--project-id',
      projectId,
      '--token',
      'abcd',
    );
    expect(status).toBe(2);
  });
});
