import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, type } from 'node:os';
import { join } from 'node:path';
import { folder, root } from './folders.js';

/** Returns facts about the machine that the figures depend on, as name and value. */
export function machine(): string[][] {
  const processors = cpus();
  return [
    ['processor', `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores`],
    ['system', `${type()} ${release()}, ${arch()}`],
    ['load before the run', loadavg()[0]?.toFixed(1) ?? 'unknown'],
    ['Node', process.versions.node],
  ];
}

/** Returns names and versions of the measured packages and of the tools. */
export function versions(): string[][] {
  // Casts, because JSON has no type.
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const bench = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const tools = ['esbuild', 'typescript'].map((name) => versionOf(name, root));
  const peers = Object.keys(bench.devDependencies).map((name) => versionOf(name, folder));
  return [['otc-dms-kafka', own.version], ...peers, ...tools];
}

interface Manifest {
  devDependencies: Record<string, string>;
}

/** Returns name and version of a package that is installed in a folder. */
export function versionOf(name: string, place: string): string[] {
  const text = readFileSync(join(place, 'node_modules', name, 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return [name, version];
}
