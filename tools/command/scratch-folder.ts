import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a task with a temporary folder and deletes the folder afterwards, also when the task fails. */
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
 * Waits until all promises have settled, and only then rejects with the first failure.
 *
 * `Promise.all` rejects at once: the other tasks would go on and write into a deleted folder.
 */
export async function allEnded<Promises extends readonly unknown[] | []>(promises: Promises) {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
