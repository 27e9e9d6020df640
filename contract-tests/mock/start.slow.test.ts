import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DescribedOperation,
  examplesOf,
  jsonOf,
} from '../../tools/description/openapi-document.js';
import { endCommands, printed, runIn, runShell } from '../support/commands.js';
import { requestOf } from '../support/curl-request.js';
import { document, operations } from '../support/description.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = [
  'openapi',
  'src',
  'tools',
  'mock',
  'examples',
  'docs',
  'README.md',
  'package.json',
  'tsconfig.json',
  'redocly.yaml',
];

let folder: string;

// A copy of the project without `generated/`, because npm start writes into the tree.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-start-'));
  for (const name of sources) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterEach(async () => {
  await endCommands();
  await rm(folder, { recursive: true });
});

/** Returns the default answer of the first operation that qualifies. */
function defaultAnswer(isMeant: (operation: DescribedOperation) => boolean): unknown {
  const operation = operations.find(isMeant);
  const [first] = examplesOf(document, jsonOf(operation?.responses['200']));
  if (!first) throw new Error('No operation has such an answer.');
  return first[1];
}

describe('npm start', { timeout: 300_000 }, () => {
  it('shows the tasks, the docs and the mock, until it is interrupted', async () => {
    const command = runIn(
      folder,
      '--import',
      'tsx',
      'tools/start.ts',
      '--port',
      '0',
      '--docs-port',
      '0',
      '--console-port',
      '0',
    );
    const curl = await printed(command, /curl .*(?=\n)/);
    const { stdout } = command.output;
    for (const step of [1, 2, 3, 4, 5, 6]) expect(stdout).toContain(`${step}/6 `);

    const tasks = defaultAnswer(({ operationId }) => operationId === 'listConnectorTasks');
    // The example prints what the mock serves by default, which is typed there and plain JSON here.
    const { tasks: printedTasks } = tasks as { tasks: Record<string, string | number>[] };
    for (const { task_name, source_type, sink_type, status, create_time } of printedTasks) {
      const cells = [
        task_name,
        source_type,
        sink_type,
        status,
        new Date(Number(create_time)).toISOString(),
      ];
      expect(stdout).toMatch(new RegExp(`^${cells.join(' +')}$`, 'm'));
    }

    const docs = await fetch(/Docs: (\S+)/.exec(stdout)?.[1] ?? '');
    expect(docs.status).toBe(200);
    expect(await docs.text()).toContain('otc-dms-kafka');
    const page = await fetch(/Console: (\S+)/.exec(stdout)?.[1] ?? '');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Kafka console');
    const settings = await fetch(`${page.url}src/connection/settings.ts`);
    // The console calls this mock, whatever its port.
    expect(await settings.text()).toContain(/Mock of .*: (\S+)/.exec(stdout)?.[1]);
    // The mock suggests the first list.
    const first = defaultAnswer((operation) => operation['x-pagination'] !== undefined);
    expect(await (await fetch(requestOf(curl))).json()).toEqual(first);

    command.child.kill('SIGINT');
    expect(await command.ended).toEqual([0, null]);
    expect(command.output.stderr).toBe('');
  });

  it.each([
    ['before it started', 'kill -9 $PPID; sh -c "$2"'],
    ['while it builds the docs', 'sh -c "$2"; true'],
  ])('ends when npm is killed %s', async (_, shell) => {
    const file = join(folder, 'shell.sh');
    await writeFile(file, `#!/bin/sh\n${shell}\n`, { mode: 0o755 });
    const start = `npm start --prefix ${folder} --script-shell=${file} -- --port 0 --docs-port 0 --console-port 0`;
    const command = runShell(`exec ${start}`);
    if (!shell.startsWith('kill')) await printed(command, /2\/6 /);
    command.child.kill('SIGKILL');
    // The output stays open as long as a process of the command lives.
    await command.ended;
    expect(command.output.stdout).not.toContain('3/6');
  });
});
