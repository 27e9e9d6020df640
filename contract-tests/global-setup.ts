import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generate } from '../tools/generate.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with everything that `npm run generate` makes from `openapi/` as it is now. */
    generated: string;
  }
}

/** Contract tests hold for `openapi/` itself, not for what was generated from it some time ago. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'otc-dms-contract-'));
  await generate(folder);
  project.provide('generated', folder);
  return () => rm(folder, { recursive: true, force: true });
}
