import { readFileSync } from 'node:fs';
import { createMock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { afterEach, describe, expect, it } from 'vitest';
import { runWorkflows, workflowNames } from '../../tools/workflows/run-workflows.js';
import { writeGuide } from '../../tools/workflows/write-guide.js';
import { endCommands, run } from '../support/commands.js';

afterEach(endCommands);

/** Values of the world of the examples. */
const inputs = {
  token: 'token-of-the-workflows',
  project_id: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
  instance_id: '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6',
  vpc_id: '6f1c9a52-4d0b-4b8e-9c37-a2e85d1f7043',
  security_group_id: 'c1e07b34-5a96-4d28-8f1b-63d9a4c70e85',
  subnet_id: '2b9d47e1-80c3-4f5a-b6d9-1e7c03f8a452',
  zone: 'eu-de-01',
  password: 'Passw0rd-Example!',
  new_password: 'Passw0rd-Another!',
  bootstrap_servers: '192.168.0.5:9092',
};

async function onMock<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const mock = await serveMock(await createMock({ stepMs: 0 }));
  try {
    return await work(`http://127.0.0.1:${mock.port}`);
  } finally {
    await mock.close();
  }
}

describe('workflows', () => {
  it('are eight life cycles, which all pass on a fresh mock and leave nothing behind', async () => {
    const names = workflowNames();
    expect(names).toHaveLength(8);
    await onMock(async (url) => {
      const { isPassed, output } = await runWorkflows(names, { url, inputs, timeoutMs: 150_000 });
      expect(isPassed, output).toBe(true);
      expect(output.match(/Workflows: 1 passed, 1 total/g)).toHaveLength(8);
      for (const part of ['instances', `instances/${inputs.instance_id}/topics`]) {
        const headers = { 'X-Auth-Token': inputs.token };
        const answer = await fetch(`${url}/v2/${inputs.project_id}/${part}`, { headers });
        const text = await answer.text();
        expect(answer.status).toBe(200);
        expect(text).not.toContain('verify-');
      }
    });
    // Starts the command eight times, which a busy machine does slowly.
  }, 180_000);

  it('fail with the step that failed, and show no secret', async () => {
    await onMock(async (url) => {
      const wrong = { ...inputs, instance_id: '00000000-0000-0000-0000-000000000000' };
      const run = { url, inputs: wrong, timeoutMs: 60_000 };
      const { isPassed, output } = await runWorkflows(['users'], run);
      expect(isPassed).toBe(false);
      expect(output).toMatch(/✗ POST .* - step topic/);
      for (const secret of [inputs.token, inputs.password]) expect(output).not.toContain(secret);
    });
  });

  it('are shown as steps in docs/workflows.md', () => {
    const guide = readFileSync(new URL('../../docs/workflows.md', import.meta.url), 'utf8');
    expect(guide, 'run: npm run workflows -- --guide').toBe(writeGuide());
  });
});

describe('npm run workflows', () => {
  it.each([
    ['no URL', [], /--url must be/],
    ['no token', ['--url', 'http://127.0.0.1:9', '--project-id', 'a'], /A token and a project ID/],
    [
      'an unknown workflow',
      ['--url', 'http://127.0.0.1:9', '--token', 't', '--project-id', 'a', 'x'],
      /no workflow x/,
    ],
  ])('ends with status 2 for %s', async (_, args, message) => {
    const { ended, output } = run('tools/run.js', 'workflows', ...args);
    expect((await ended)[0]).toBe(2);
    expect(output.stderr).toMatch(message);
  });
});
