import { fileURLToPath } from 'node:url';

/** Folder of the benchmark, where the other clients are installed. */
export const folder = fileURLToPath(new URL('.', import.meta.url));

/** Folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder for the files of a run, not under version control. */
export const output = fileURLToPath(new URL('output/', import.meta.url));

/** Returns the path of a compiled program of `subjects/`. */
export function compiled(file: string): string {
  return fileURLToPath(new URL(`output/subjects/${file}`, import.meta.url));
}
