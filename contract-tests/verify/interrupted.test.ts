import { afterEach, describe, expect, it } from 'vitest';
import { leftIn } from './left-in.js';
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
});
