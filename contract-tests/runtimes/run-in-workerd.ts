import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleCalls } from './bundle-calls.js';
import { lastLineOf, versionOf } from './run-program.js';
import type { Run } from './runtime.js';

/** Makes the ten calls in an edge worker. */
export async function runInWorkerd(binary: string, project: string, url: string): Promise<Run> {
  // The conditions that bundlers for edge workers set.
  await bundleCalls(project, 'in-worker', { conditions: ['workerd', 'worker', 'browser'] });
  const config = join(project, 'workerd.capnp');
  const template = await readFile(new URL('workerd.capnp', import.meta.url), 'utf8');
  await writeFile(config, template.replace('SERVER_URL', url));
  const printed = await lastLineOf(binary, ['test', config], project);
  return { version: await versionOf(binary, project), outcomes: JSON.parse(printed) };
}
