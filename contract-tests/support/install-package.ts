import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ForeseenError } from '../../tools/command/foreseen-error.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
/** Far more than any step takes, so that one which hangs is ended and told. */
const stepLimitMs = 120_000;
/** The same for all of `installPackage`: packing, then installing. */
export const installLimitMs = 2 * stepLimitMs;

/** What `package.json` says, as far as the tests of the package read it. */
export interface Manifest {
  dependencies?: Record<string, string>;
  exports: Record<string, unknown>;
  imports?: Record<string, unknown>;
}

/** The package in a project of its own, as a user has it. */
export interface InstalledPackage {
  /** Folder of the project: its `node_modules` holds the package and what it depends on, nothing else. */
  project: string;
  /** Folder of the package in the project. */
  folder: string;
  tarball: string;
  manifest: Manifest;
}

/**
 * Builds and packs the package, and installs the tarball into an empty project in `scratch`.
 *
 * Nothing is downloaded: what the package depends on is packed from the `node_modules` of this repository.
 * The repository itself stays as it is: a copy of it is built.
 */
export async function installPackage(scratch: string): Promise<InstalledPackage> {
  const [source, project] = [join(scratch, 'source'), join(scratch, 'project')];
  await Promise.all([copySources(source), mkdir(project, { recursive: true })]);
  const manifest = await readManifest(source);
  const needed = Object.keys(await dependenciesOf(source));
  const [tarball, ...others] = await Promise.all([
    pack(source, scratch),
    ...needed.map((name) => pack(join(root, 'node_modules', name), scratch, '--ignore-scripts')),
  ]);
  const files = Object.fromEntries(needed.map((name, index) => [name, `file:${others[index]}`]));
  const json = {
    ...{ name: 'an-empty-project', private: true, type: 'module' },
    dependencies: { 'otc-dms-kafka': `file:${tarball}`, ...files },
    overrides: Object.fromEntries(needed.map((name) => [name, `$${name}`])),
  };
  await writeFile(join(project, 'package.json'), JSON.stringify(json, null, 2));
  await npm(project, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund');
  return { project, folder: join(project, 'node_modules/otc-dms-kafka'), tarball, manifest };
}

/** The repository without what is not under version control, so that what is left out is left out by rule. */
async function copySources(target: string): Promise<void> {
  const skipped = new Set(['node_modules', '.git', 'dist', 'site']);
  await cp(root, target, {
    recursive: true,
    filter: (path) =>
      !relative(root, path)
        .split(sep)
        .some((name) => skipped.has(name)),
  });
  await symlink(join(root, 'node_modules'), join(target, 'node_modules'), 'junction');
}

/** Everything that a package needs at run time, with what that needs. */
async function dependenciesOf(folder: string): Promise<Record<string, string>> {
  const { dependencies = {} } = await readManifest(folder);
  const nested = await Promise.all(
    Object.keys(dependencies).map((name) => dependenciesOf(join(root, 'node_modules', name))),
  );
  return Object.assign({}, dependencies, ...nested);
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

async function pack(folder: string, target: string, ...options: string[]): Promise<string> {
  const output = await npm(folder, 'pack', '--pack-destination', target, ...options);
  // What the build prints comes first, the name of the tarball last.
  return join(target, output.trim().split('\n').at(-1) ?? '');
}

async function npm(folder: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('npm', args, { cwd: folder, timeout: stepLimitMs });
    return stdout;
  } catch (error) {
    // What a failed command printed; `execFile` adds it to its error.
    const { stdout = '', stderr = '' } = error as Partial<Record<string, string>>;
    // A build that fails says why on stdout, and npm on stderr.
    const reason = stdout.replace(/^(> .*)?\n/gm, '').trim() || stderr.trim() || String(error);
    throw new ForeseenError(`npm ${args[0]} fails: ${reason}`, { cause: error });
  }
}
