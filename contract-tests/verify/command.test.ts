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

async function harOf(body: unknown): Promise<string> {
  const file = join(folder, 'a.har');
  const headers = [
    { name: 'content-type', value: 'application/json' },
    { name: 'x-request-id', value: '1' },
  ];
  const request = { method: 'GET', url: 'https://dms.test/v2/available-zones', headers: [] };
  const response = { status: 200, headers, content: { text: JSON.stringify(body) } };
  await writeFile(file, JSON.stringify({ log: { entries: [{ request, response }] } }));
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
    const zones = { region_id: 'eu-de', available_zones: [] };
    expect((await run('--har', await harOf(zones))).status).toBe(0);
    const more = await harOf({ ...zones, moon: 1 });
    expect((await run('--har', more)).status).toBe(0);
    expect((await run('--har', more, '--strict')).status).toBe(1);
    const wrong = await run('--har', await harOf({ ...zones, region_id: 1 }), '--json', '-');
    expect(wrong.status).toBe(1);
    expect(JSON.parse(wrong.printed).findings).toHaveLength(1);
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
