import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { yamlProblem } from '../description/read-yaml.js';

/** Returns whether a file has the name of a YAML file. */
export function isYamlFile(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/**
 * Checks the YAML files of a folder. Returns one line per broken file, beginning with file, line and column.
 *
 * The bundler reports a broken file again for every reference to it, and reads an empty file as `null`.
 */
export async function yamlProblems(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter(isYamlFile).sort();
  const problems: string[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const problem = yamlProblem(await readFile(path, 'utf8'));
    if (problem) problems.push(`${relative(process.cwd(), path)}:${problem}`);
  }
  return problems;
}
