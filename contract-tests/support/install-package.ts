import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ForeseenError } from '../../tools/command/foreseen-error.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
/** Far longer than any step takes, so that a step that hangs is ended and reported. */
const stepLimitMs = 300_000;
/** Bound of `installPackage`, which has two steps: packing and installing. */
export const installLimitMs = 2 * stepLimitMs;

/** The fields of `package.json` that the tests read. */
export interface Manifest {
  dependencies?: Record<string, string>;
  exports: Record<string, unknown>;
  imports?: Record<string, unknown>;
}

/** The package in an otherwise empty project, as a user has it. */
export interface InstalledPackage {
  /** Folder of the project, whose `node_modules` holds the package and its dependencies only. */
  project: string;
  /** Folder of the package in the project. */
  folder: string;
  tarball: string;
  manifest: Manifest;
}

/**
 * Builds and packs the package, and installs the tarball into an empty project in `scratch`.
 *
 * It downloads nothing, because dependencies are copied from the `node_modules` of this repository. It builds a copy
 * of the repository, and so leaves its files alone.
 *
 * @throws {ForeseenError} when npm fails.
 */
export async function installPackage(scratch: string): Promise<InstalledPackage> {
  const [source, project] = [join(scratch, 'source'), join(scratch, 'project')];
  await Promise.all([copySources(source), mkdir(project, { recursive: true })]);
  const manifest = await readManifest(source);
  const needed = Object.keys(await dependenciesOf(source));
  const tarball = await pack(source, scratch);
  const folders = needed.map((name) => [name, `file:${join(root, 'node_modules', name)}`] as const);
  const json = {
    ...{ name: 'an-empty-project', private: true, type: 'module' },
    dependencies: { 'otc-dms-kafka': `file:${tarball}`, ...Object.fromEntries(folders) },
    overrides: Object.fromEntries(needed.map((name) => [name, `$${name}`])),
  };
  await writeFile(join(project, 'package.json'), JSON.stringify(json, null, 2));
  // `--install-links` copies folders instead of linking to them.
  await npm(project, 'install', '--offline', '--install-links', ...quiet);
  return { project, folder: join(project, 'node_modules/otc-dms-kafka'), tarball, manifest };
}

/** Copies the repository without ignored folders: npm must leave out the rest by the rules of package.json. */
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

/** Returns the dependencies of a package at run time, including indirect ones. */
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

async function pack(folder: string, target: string): Promise<string> {
  const output = await npm(folder, 'pack', '--pack-destination', target);
  // The name of the tarball is the last line, after the output of the build.
  return join(target, output.trim().split('\n').at(-1) ?? '');
}

async function npm(folder: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('npm', args, { cwd: folder, timeout: stepLimitMs });
    return stdout;
  } catch (error) {
    // `execFile` adds the output of the command to its error.
    const { stdout = '', stderr = '' } = error as Partial<Record<string, string>>;
    // A build explains its failure on stdout, npm on stderr.
    const reason = stdout.replace(/^(> .*)?\n/gm, '').trim() || stderr.trim() || String(error);
    throw new ForeseenError(`npm ${args[0]} fails: ${reason}`, { cause: error });
  }
}
