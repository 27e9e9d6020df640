import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { installLimitMs, installPackage } from '../package/install-package.js';
import { projectId } from './call-facts.js';
import { makeTenCalls } from './make-ten-calls.js';
import { evaluateInChromium } from './run-in-chromium.js';
import { presentRuntimes } from './runtimes.js';

let folder: string;
let project: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-runtimes-'));
  ({ project } = await installPackage(folder));
}, installLimitMs);
afterAll(() => rm(folder, { recursive: true, force: true }));

// The other runtimes, which are downloaded, are for `npm run test:runtimes`.
describe.each(presentRuntimes)('the packed package in $name', (runtime) => {
  it('makes the ten calls', async () => {
    const { outcomes } = await makeTenCalls(runtime, project);
    expect(outcomes.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(outcomes).toHaveLength(10);
  });
});

describe('the packed package in a page', () => {
  it('gets from the mock what the mock answers', async () => {
    const mockUrl = inject('mockUrl');
    const path = `/v2/${projectId}/instances/${projectId}/connector/tasks`;
    const answer = await fetch(mockUrl + path, { headers: { 'X-Auth-Token': 'any-token' } });
    const { value } = await evaluateInChromium(
      project,
      mockUrl,
      `dmsPackage.createDmsClient({
        baseUrl: '${mockUrl}', projectId: '${projectId}', auth: dmsPackage.tokenAuth('any-token'),
      }).listConnectorTasks({ instance_id: '${projectId}' }).then((page) => page)`,
    );
    expect(value).toEqual(await answer.json());
    expect(value).toHaveProperty('tasks.0.task_name');
  });
});
