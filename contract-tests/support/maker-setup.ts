import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveMadeOnce } from './serve-made-once.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the server behind `madeOnce`. */
    makerUrl: string;
  }
}

/** Starts the server behind `madeOnce`, which all projects of a run share. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  if (project.getProvidedContext().makerUrl) return undefined;
  const scratch = await mkdtemp(join(tmpdir(), 'otc-dms-made-once-'));
  const maker = await serveMadeOnce(scratch);
  project.vitest.provide('makerUrl', maker.url);
  return async () => {
    await maker.close();
    await rm(scratch, { recursive: true, force: true });
  };
}
