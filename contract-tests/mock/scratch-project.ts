import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/**
 * Packs the mock and unpacks the tarball into a new project in `scratch`, with its command as npm links it.
 *
 * The dependencies are those of this repository, so that nothing is downloaded.
 */
export async function unpackMock(scratch: string): Promise<{ project: string; installed: string }> {
  const project = join(scratch, 'project');
  const modules = join(project, 'node_modules');
  const installed = join(modules, 'otc-dms-kafka-mock');
  await run('npm', ['pack', '-w', 'mock', '--pack-destination', scratch], { cwd: root });
  const tarball = (await readdir(scratch)).find((name) => name.endsWith('.tgz')) ?? '';
  await run('tar', ['xzf', tarball], { cwd: scratch });
  await mkdir(join(modules, '.bin'), { recursive: true });
  await cp(join(scratch, 'package'), installed, { recursive: true });
  await symlink('../otc-dms-kafka-mock/dist/command.js', join(modules, '.bin/otc-dms-kafka-mock'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name.startsWith('.') || name.startsWith('otc-dms-kafka')) continue;
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  return { project, installed };
}
