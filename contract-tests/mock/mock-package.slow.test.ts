import { execFile } from 'node:child_process';
import { access, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { documentedArguments } from '../support/calls.js';
import { endCommands, printed, runIn, runShell } from '../support/commands.js';
import { requestOf } from '../support/curl-request.js';
import { operations } from '../support/description.js';
import { installLimitMs } from '../support/install-package.js';
import { madeOnce } from '../support/made-once.js';
import { unpackMock } from './scratch-project.js';

const run = promisify(execFile);

let scratch = '';
let project = '';
let installed = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'otc-dms-mock-package-'));
  ({ project, installed } = await unpackMock(scratch));
  const client = await madeOnce('package');
  await cp(client.folder, join(project, 'node_modules/otc-dms-kafka'), { recursive: true });
  await cp(fileURLToPath(new URL('life-program.mjs', import.meta.url)), join(project, 'life.mjs'));
}, installLimitMs + 600_000);
afterEach(endCommands);
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('the packed mock', { timeout: 300_000 }, () => {
  it('has a command that answers', async () => {
    const command = runIn(project, join(installed, 'dist/command.js'), '--port', '0');
    const answer = await fetch(requestOf(await printed(command, /curl .*(?=\n)/)));
    expect(answer.status).toBe(200);
    command.child.kill('SIGTERM');
    expect(await command.ended).toEqual([0, null]);
    expect(command.output.stderr).toBe('');
  });

  it('prints its help, and a mistake in one line', async () => {
    const file = join(installed, 'dist/command.js');
    const [help, mistake] = [runIn(project, file, '--help'), runIn(project, file, '--port', 'x')];
    expect(await help.ended).toEqual([0, null]);
    expect(help.output.stdout).toContain('--latency-ms');
    expect(await mistake.ended).toEqual([1, null]);
    expect(mistake.output.stderr).toBe('--port must be a whole number from 0 to 65535, not "x".\n');
  });

  it('runs in process, with a start that takes less than a second of the processor', async () => {
    const program = `
      import { createMock } from 'otc-dms-kafka-mock';
      const mock = await createMock();
      const [{ id }] = mock.snapshot().projects;
      const headers = { 'x-auth-token': 't' };
      const answer = await mock.fetch('http://dms.test/v2/' + id + '/instances', { headers });
      const { user, system } = process.cpuUsage();
      console.log(answer.status, 'after', Math.round((user + system) / 1000), 'ms of the processor');`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
      cwd: project,
    });
    expect(stdout).toMatch(/^200 after \d+ ms/);
    console.log(`first answer of the mock: ${stdout.trim()}`);
  });

  describe('with the packed client', () => {
    const bodiesOf = (name: string) => {
      const operation = operations.find(({ operationId }) => operationId === name);
      return operation ? documentedArguments(operation).map(({ args }) => args.body) : [];
    };
    const [order] = bodiesOf('createPostPaidInstance');
    const tasks = bodiesOf('createConnectorTask');
    const requests = JSON.stringify({ order: { ...Object(order), name: 'of-a-user' }, tasks });
    const live = async (...args: string[]) =>
      (await run(process.execPath, ['life.mjs', requests, ...args], { cwd: project })).stdout;

    it('serves the life of an instance, on a port that npx chose', async () => {
      const npx = `cd ${project} && exec npx --no-install otc-dms-kafka-mock`;
      const command = runShell(`${npx} --port 0 --step-ms 300`);
      const url = await printed(command, /http:\/\/[\d.]+:\d+/);
      expect(await live(url)).toContain(`${tasks.length} tasks`);
    });

    it('lives through it in process, where the clock is moved', async () => {
      const lived = await live();
      expect(lived).toContain(`${tasks.length} tasks`);
      console.log(`life in process: ${lived.trim()}`);
    });
  });

  it('has types for each entry', async () => {
    for (const entry of ['index', 'server', 'description', 'msw']) {
      await access(join(installed, `dist/types/mock/src/${entry}.d.ts`));
      await access(join(installed, `dist/${entry}.js`));
    }
  });
});
