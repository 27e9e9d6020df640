import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { yamlProblem } from './read-yaml.js';
import { mayExpand } from './yaml-limits.js';

/** Returns whether a file has the name of a YAML file. */
export function isYamlFile(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/**
 * Checks the YAML files of a folder. Returns one line per broken file, beginning with file, line and column.
 *
 * The bundler reports a broken file again for every reference to it, and reads an empty file as `null`.
 */
export function yamlProblems(folder: string): Promise<string[]> {
  return problemsOf(folder, () => true);
}

/** Checks the YAML files of a folder like `yamlProblems`, but only those that could keep the bundler busy for ever. */
export function costlyYaml(folder: string): Promise<string[]> {
  return problemsOf(folder, mayExpand);
}

async function problemsOf(folder: string, isChecked: (text: string) => boolean): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter(isYamlFile).sort();
  const problems: string[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const problem = isChecked(text) ? yamlProblem(text) : undefined;
    if (problem) problems.push(`${relative(process.cwd(), path)}:${problem}`);
  }
  return problems;
}
