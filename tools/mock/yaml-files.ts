import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { yamlProblem } from '../description/read-yaml.js';

/** Whether a file belongs to the description, by its name. */
export function isYamlFile(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/**
 * What is wrong with the YAML files of a folder, one line each, beginning with file, line and column.
 *
 * The bundler reports a broken file once more for every place that refers to it, and takes an
 * empty one for `null`; this says it once, and first.
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
