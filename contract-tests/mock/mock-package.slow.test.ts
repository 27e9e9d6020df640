import { execFile } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { endCommands, printed, runIn } from '../support/commands.js';
import { requestOf } from '../support/curl-request.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

let scratch = '';
let project = '';
let installed = '';

// The tarball in an empty folder. Its dependencies are those of this repository, so that nothing is downloaded.
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'otc-dms-mock-package-'));
  project = join(scratch, 'project');
  installed = join(project, 'node_modules/otc-dms-kafka-mock');
  await run('npm', ['pack', '-w', 'mock', '--pack-destination', scratch], { cwd: root });
  const tarball = (await readdir(scratch)).find((name) => name.endsWith('.tgz')) ?? '';
  await run('tar', ['xzf', tarball], { cwd: scratch });
  await mkdir(join(project, 'node_modules'), { recursive: true });
  await cp(join(scratch, 'package'), installed, { recursive: true });
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name.startsWith('.') || name.startsWith('otc-dms-kafka')) continue;
    const target = join(project, 'node_modules', name);
    await symlink(join(root, 'node_modules', name), target, 'junction');
  }
}, 600_000);
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

  it('has types for each entry', async () => {
    for (const entry of ['index', 'server', 'description', 'msw']) {
      await access(join(installed, `dist/types/mock/src/${entry}.d.ts`));
      await access(join(installed, `dist/${entry}.js`));
    }
  });
});
