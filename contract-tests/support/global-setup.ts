import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { allEnded } from '../../tools/command/scratch-folder.js';
import { bundleDescription } from '../../tools/description/redocly.js';
import { generate } from '../../tools/generate.js';
import { serveDescription } from '../../tools/mock/serve-description.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with everything that `npm run generate` makes from `openapi/` as it is now. */
    generated: string;
    /** The bundle as JSON, which is read a hundred times faster than YAML. */
    bundle: string;
    /** URL of a mock that serves `openapi/` as it is now; every test file may call it. */
    mockUrl: string;
  }
}

/** Contract tests hold for `openapi/` itself, not for what was generated from it some time ago. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'otc-dms-contract-'));
  const [generated, bundle] = [join(scratch, 'generated'), join(scratch, 'openapi.json')];
  const mock = serveDescription();
  const tearDown = async () => {
    await mock.then(({ close }) => close()).catch(() => {});
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    await allEnded([mock, generate(generated), bundleDescription(bundle)]);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('generated', generated);
  project.provide('bundle', bundle);
  project.provide('mockUrl', (await mock).url);
  return tearDown;
}
