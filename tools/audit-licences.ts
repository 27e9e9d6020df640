import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './command/arguments.js';
import { exitWithLint } from './description/redocly.js';

const usage = `Checks the licences of all packages in package-lock.json.

  npm run audit:licences -- [--folder <folder>]

  --folder  project to check, installed (default this one)`;

/** Licences that only ask to be named; MPL-2.0 covers changed files alone. By their names in SPDX. */
const allowed = new Set([
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'MPL-2.0', 'Python-2.0'],
]);

const root = fileURLToPath(new URL('..', import.meta.url));

/** Facts about a package, in a lockfile or in its `package.json`. */
interface Manifest {
  license?: string | { type?: string };
  /** Form of packages from before 2015. */
  licenses?: { type?: string }[];
  link?: boolean;
}

/** Returns the licence in the lockfile, otherwise in the installed package. */
function licenceOf(locked: Manifest, path: string): string {
  const installed = join(path, 'package.json');
  const stated = (manifest: Manifest) => {
    const { license, licenses = [] } = manifest;
    if (typeof license === 'string') return license;
    return license?.type ?? licenses.map(({ type }) => type).join(' OR ');
  };
  if (stated(locked) || !existsSync(installed)) return stated(locked);
  return stated(JSON.parse(readFileSync(installed, 'utf8')));
}

/** Whether an SPDX expression leaves a choice of allowed licences. */
function isAllowed(expression: string): boolean {
  const text = expression.replace(/^\((.*)\)$/, '$1');
  return text
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.has(one)));
}

/** Returns a line for each package whose licence is not allowed. */
function findRefused(folder: string): string[] {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const lines: string[] = [];
  // A cast: the form of a lockfile.
  for (const [path, locked] of Object.entries(lock.packages as Record<string, Manifest>)) {
    // The project itself, and links to its workspaces.
    if (!path.includes('node_modules/') || locked.link) continue;
    const licence = licenceOf(locked, join(folder, path));
    const name = path.replace(/^.*node_modules\//, '');
    if (!isAllowed(licence)) lines.push(`${name}: ${licence || 'no licence'} is not allowed`);
  }
  return lines;
}

function main(): void {
  const { folder = root } = readOptions(['folder'], usage);
  const refused = findRefused(folder);
  if (refused.length === 0) {
    console.log('All packages have allowed licences.');
    return;
  }
  const remedy = 'Use other packages, or allow the licence in tools/audit-licences.ts.';
  console.error([...refused, remedy].join('\n'));
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  exitWithLint(error);
}
