import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Files that npm would pack. Nothing is built: no document links to code. */
const packed: string[] = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  shell: process.platform === 'win32',
}).then(({ stdout }) => JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path));

const documents = packed.filter((path) => path.endsWith('.md'));
const links = documents.flatMap((document) => {
  const prose = readFileSync(join(root, document), 'utf8').replace(/^```.*?^```$/gms, '');
  return [...prose.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(
    ([, target = '']) => [document, posix.join(posix.dirname(document), target)] as const,
  );
});

describe('documents of the package', () => {
  it('are README, changelog and guides', () => {
    expect(documents).toContain('README.md');
    expect(documents).toContain('CHANGELOG.md');
    expect(documents).toContain('docs/getting-started.md');
  });

  it.each(links)('%s links to %s, which is packed', (_, target) => {
    const remedy = 'pack the file ("files" in package.json), or name it without a link';
    expect(packed, remedy).toContain(target);
  });
});
