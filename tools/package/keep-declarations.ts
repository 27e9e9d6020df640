import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes the declarations of a folder that no entry refers to. */
export async function keepDeclarations(folder: string, entries: readonly string[]): Promise<void> {
  const needed = new Set(entries);
  // The loop also visits files that are added while it runs.
  for (const file of needed) {
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)\.js['"]/g)) {
      needed.add(join(file, '..', `${path}.d.ts`));
    }
  }
  for (const name of await readdir(folder, { recursive: true })) {
    const file = join(folder, name);
    if (file.endsWith('.d.ts') && !needed.has(file)) await rm(file);
  }
}
