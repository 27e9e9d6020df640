import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DescribedOperation,
  examplesOf,
  jsonOf,
} from '../../tools/description/openapi-document.js';
import { endCommands, printed, runIn } from '../support/commands.js';
import { document, operations } from '../support/description.js';
import { requestOf } from './mock-scratch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = [
  'openapi',
  'src',
  'tools',
  'examples',
  'docs',
  'README.md',
  'package.json',
  'tsconfig.json',
  'redocly.yaml',
];

let folder: string;

/** A copy of the project with nothing generated: npm start writes into the tree. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-start-'));
  for (const name of sources) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterEach(async () => {
  await endCommands();
  await rm(folder, { recursive: true });
});

describe('npm start', { timeout: 120_000 }, () => {
  it('shows the tasks, the docs and the mock, and stays until it is interrupted', async () => {
    const command = runIn(
      folder,
      '--import',
      'tsx',
      'tools/start.ts',
      '--port',
      '0',
      '--docs-port',
      '0',
    );
    const curl = await printed(command, /curl .*(?=\n)/);
    const { stdout } = command.output;
    for (const step of [1, 2, 3, 4, 5]) expect(stdout).toContain(`${step}/5 `);

    const defaultAnswer = (isMeant: (operation: DescribedOperation) => boolean): unknown => {
      const answer = operations.find(isMeant)?.responses['200'];
      return examplesOf(document, jsonOf(answer))[0]?.[1];
    };
    const listed = defaultAnswer(({ operationId }) => operationId === 'listConnectorTasks');
    // The example prints what the mock serves by default: its tasks are typed there, and plain JSON here.
    const { tasks } = listed as { tasks: Record<string, string | number>[] };
    for (const { task_name, source_type, sink_type, status, create_time } of tasks) {
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
    const request = requestOf(curl);
    const answer = await fetch(request);
    // The call of the mock's own choice: the first list.
    expect(await answer.json()).toEqual(
      defaultAnswer((operation) => operation['x-pagination'] !== undefined),
    );

    command.child.kill('SIGINT');
    expect(await command.ended).toEqual([0, null]);
    expect(command.output.stderr).toBe('');
  });
});
