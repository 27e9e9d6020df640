import { execFile } from 'node:child_process';
import {
  copyFile,
  cp,
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ForeseenError } from '../../tools/command/foreseen-error.js';
import { type Fault, plantIn } from './fault.js';

const run = promisify(execFile);

/** Vitest's configuration in the copy: a slow hook on a busy machine must not look like a fault. */
export const patientConfig = 'vitest.patient.config.ts';

// No option of the command line reaches the hooks of the projects.
const patientSource = `import config from './vitest.config.ts';

for (const { test } of config.test.projects) Object.assign(test, { hookTimeout: 300_000 });
export default config;
`;

/** Copies the files of a project that are under version control, or could be, and links to its packages. */
export async function copyProject(source: string, target: string): Promise<void> {
  const files = await listFiles(source);
  for (const folder of new Set(files.map(dirname))) {
    await mkdir(join(target, folder), { recursive: true });
  }
  await Promise.all(files.map((file) => copyFile(join(source, file), join(target, file))));
  await writeFile(join(target, patientConfig), patientSource);
  await linkPackages(join(source, 'node_modules'), join(target, 'node_modules'));
  for (const folder of files.filter((file) => basename(file) === 'package.json').map(dirname)) {
    if (folder === '.') continue;
    const modules = join(source, folder, 'node_modules');
    if (await isFolder(modules)) await symlink(modules, join(target, folder, 'node_modules'));
  }
}

async function listFiles(source: string): Promise<string[]> {
  const list = async (...options: string[]) => {
    const { stdout } = await run('git', ['ls-files', '-z', ...options], { cwd: source });
    return stdout.split('\0');
  };
  const present = await list('--cached', '--others', '--exclude-standard', '--deduplicate');
  const gone = new Set(await list('--deleted'));
  // The list of faults quotes the text that a fault removes.
  const isKept = (file: string) =>
    file && !gone.has(file) && !file.startsWith('contract-tests/power/');
  return present.filter(isKept);
}

/**
 * Fills a folder with a link per package.
 *
 * A link to the whole folder would resolve a workspace, which is a relative link in it, to the original project.
 */
async function linkPackages(source: string, target: string): Promise<void> {
  await mkdir(target);
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (entry.name === '.cache' || entry.name === '.vite') continue;
    const path = join(source, entry.name);
    const destination = entry.isSymbolicLink() ? await readlink(path) : path;
    await symlink(destination, join(target, entry.name));
  }
}

async function isFolder(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  );
}

/** Runs some work while a fault is in a copy of the project, and restores the copy afterwards. */
export async function withFault<Result>(
  copy: string,
  fault: Fault,
  work: () => Promise<Result>,
): Promise<Result> {
  const path = join(copy, fault.file);
  const [generated, saved] = [join(copy, 'generated'), join(copy, '..', 'generated')];
  const text = await readFile(path, 'utf8');
  const result = plantIn(text, fault);
  if ('problem' in result) throw new ForeseenError(`${fault.file} ${result.problem}.`);
  await cp(generated, saved, { recursive: true });
  await writeFile(path, result.planted);
  try {
    return await work();
  } finally {
    await writeFile(path, text);
    // What was generated from the fault.
    await rm(generated, { recursive: true, force: true });
    await cp(saved, generated, { recursive: true, preserveTimestamps: true });
    await rm(saved, { recursive: true });
  }
}
