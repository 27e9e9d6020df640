import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes files that belong together into a folder, and returns the paths of those that changed.
 *
 * Each file is written beside its place and renamed at the end, so that a run that is interrupted leaves no half of a
 * file, and changes nothing until all files are complete. An unchanged file keeps its modification time, so that
 * watchers and builds ignore it.
 *
 * @throws {Error} of the file system; the files are then as they were, unless a rename failed.
 */
export async function writeTogether(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const changed: { path: string; draft: string }[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      if (text === (await readFile(path, 'utf8').catch(() => undefined))) continue;
      const draft = `${path}.${process.pid}.draft`;
      changed.push({ path, draft });
      await writeFile(draft, text);
    }
    for (const { path, draft } of changed) await rename(draft, path);
  } finally {
    await Promise.all(changed.map(({ draft }) => rm(draft, { force: true })));
  }
  return changed.map(({ path }) => path);
}
