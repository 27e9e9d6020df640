import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyProject, runNode, tools } from '../support/consumer-project.js';
import { installLimitMs } from '../support/install-package.js';
import { madeOnce } from '../support/made-once.js';

describe('the option fetch', () => {
  it(
    'takes the functions of common packages, without a cast',
    async () => {
      const { project } = await madeOnce('package');
      const folder = await copyProject(project, 'fetches');
      const compiler = join(tools, 'typescript/bin/tsc');
      expect(await runNode(folder, [compiler, '--pretty', 'false'])).toBe('');
    },
    installLimitMs,
  );
});
