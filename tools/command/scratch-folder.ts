import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives some work a temporary folder, which is gone when the work has ended, well or not. */
export async function inScratchFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'otc-dms-kafka-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Waits until all have ended, and only then rejects with the first failure: `Promise.all` alone would
 * let the others go on, and write into a folder that is gone.
 */
export async function allEnded<Promises extends readonly unknown[] | []>(promises: Promises) {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
