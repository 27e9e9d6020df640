import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createMock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from '../support/commands.js';
import { leftIn } from './left-in.js';
import { startLifecycle as start } from './start-lifecycle.js';
import { projectId } from './verify-mock.js';
import { endServices, interrupt, optionsFor, type Service } from './verify-process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

let scratch = '';
let command = '';

/** Packs the package and unpacks it into an empty project, with the dependencies that it names and no others. */
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'otc-dms-verify-package-'));
  const modules = join(scratch, 'node_modules');
  const installed = join(modules, 'otc-dms-kafka-verify');
  await mkdir(modules);
  const pack = ['pack', '-w', 'contract-tests/verify', '--pack-destination', scratch];
  await run('npm', pack, { cwd: root });
  const tarball = (await readdir(scratch)).find((name) => name.endsWith('.tgz')) ?? '';
  await run('tar', ['xzf', tarball], { cwd: scratch });
  await rename(join(scratch, 'package'), installed);
  const { bin, dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  command = join(installed, bin['otc-dms-kafka-verify']);
}, 600_000);
afterEach(endServices);
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('the packed otc-dms-kafka-verify', { timeout: 300_000 }, () => {
  it('reaches all 31 operations that read, and finds nothing', async () => {
    const server = await serveMock(await createMock());
    const options = ['--project-id', projectId, '--token', 'any', '--rate', '0'];
    const url = `http://127.0.0.1:${server.port}`;
    const { ended, output } = runIn(scratch, command, '--url', url, ...options, '--strict');
    expect([await ended, output.stderr]).toEqual([[0, null], expect.stringContaining('GET alone')]);
    expect(output.stdout).toContain('31 of 31 operations reached');
    await server.close();
  });

  it('says what is wrong in one line', async () => {
    const { ended, output } = runIn(scratch, command, '--rate', 'fast');
    expect(await ended).toEqual([2, null]);
    expect(output.stderr).toBe('--rate must be a number from 0 to 1000, not "fast".\n');
  });

  const startPacked = ({ url }: Service) => runIn(scratch, command, ...optionsFor(url));

  it.each([
    'createInstanceTopic',
    'createInstanceUser',
    'createKafkaConsumerGroup',
    'batchCreateOrDeleteKafkaTag',
    'createInstanceByEngine',
    'createPostPaidInstance',
    'createConnectorTask',
  ])('leaves nothing when Ctrl-C ends it after %s', async (moment) => {
    const { service, end, existing, stdout } = await interrupt(moment, 'SIGINT', startPacked);
    expect(existing).not.toEqual([]);
    expect(await leftIn(service.mock)).toEqual([]);
    expect(stdout).toContain('operations reached');
    expect(end).toEqual([0, null]);
  });

  it.each([
    'createInstanceTopic',
    'createInstanceUser',
    'batchCreateOrDeleteKafkaTag',
    'createInstanceByEngine',
    'createConnectorTask',
  ])('leaves only what the next run deletes when it is killed after %s', async (moment) => {
    const { service, end, existing } = await interrupt(moment, 'SIGKILL', startPacked);
    expect(end).toEqual([null, 'SIGKILL']);
    expect(existing).not.toEqual([]);
    expect(await leftIn(service.mock)).toEqual(existing);
    await start({ mock: service.mock, only: ['showInstance'], deletesLeftovers: true });
    expect(await leftIn(service.mock)).toEqual([]);
  });
});
