import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { installLimitMs } from '../support/install-package.js';
import { madeOnce } from '../support/made-once.js';
import { projectId } from './call-facts.js';
import { makeTenCalls } from './make-ten-calls.js';
import { evaluateInPage } from './run-in-chromium.js';
import { presentRuntimes } from './runtimes.js';

let project: string;
let browser: Browser;
beforeAll(async () => {
  const [installed, endpoint] = await Promise.all([madeOnce('package'), madeOnce('browser')]);
  project = installed.project;
  browser = await chromium.connect(endpoint);
}, installLimitMs);
afterAll(() => browser?.close());

// `npm run test:runtimes` downloads the other runtimes.
describe.each(presentRuntimes(async () => browser))('the packed package in $name', (runtime) => {
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
    const value = await evaluateInPage(
      browser,
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
