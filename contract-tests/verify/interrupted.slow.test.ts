import { afterEach, describe, expect, it } from 'vitest';
import { leftIn } from './left-in.js';
import { startLifecycle as start } from './start-lifecycle.js';
import { endServices, interrupt, startInShell } from './verify-process.js';

afterEach(endServices);

describe('a run with --lifecycle in a process', { timeout: 300_000 }, () => {
  it('deletes all and reports when it is ended below npm, which passes Ctrl-C on a second time', async () => {
    const { service, existing, stdout, stderr } = await interrupt(
      'createInstanceTopic',
      'SIGINT',
      (one) => startInShell(one, 'exec npm run --silent verify --'),
    );
    expect(existing).not.toEqual([]);
    expect(await leftIn(service.mock)).toEqual([]);
    expect(stdout).toMatch(/\d of 1 operations reached with \d+ requests\.\nFindings: 0 breaks/);
    expect(stderr).toContain('batchDeleteInstanceTopic, to clean up');
  });

  it('deletes all when the terminal and the reader of its output are gone', async () => {
    const { service, existing } = await interrupt('createConnectorTask', 'SIGHUP', (one) =>
      startInShell(one, 'node tools/run.js verify', '2>&1 | cat'),
    );
    expect(existing?.length).toBeGreaterThan(1);
    // The shell is gone, and the command goes on.
    await expect.poll(() => leftIn(service.mock), { timeout: 120_000 }).toEqual([]);
  });

  it('ends with 0 when nothing was found and nothing left', async () => {
    const { service, end, stdout } = await interrupt('createInstanceUser', 'SIGTERM');
    expect(end).toEqual([0, null]);
    expect(await leftIn(service.mock)).toEqual([]);
    expect(stdout).not.toContain('Could not be deleted');
  });
});

describe('a run that was killed', { timeout: 300_000 }, () => {
  it('left only things whose names say so, which the next run names and deletes', async () => {
    const { service, end } = await interrupt('createConnectorTask', 'SIGKILL');
    expect(end).toEqual([null, 'SIGKILL']);
    const left = await leftIn(service.mock);
    expect(left.length).toBeGreaterThan(1);
    const said: string[] = [];
    const onStep = (text: string) => said.push(text);
    const run = { mock: service.mock, only: ['showInstance'], onStep };
    await start(run);
    for (const name of left) expect(said.join('\n')).toContain(`${name}: --delete-leftovers`);
    const { report } = await start({ ...run, deletesLeftovers: true });
    expect(report.leftovers).toEqual([]);
    expect(await leftIn(service.mock)).toEqual([]);
  });
});
