import { readFileSync } from 'node:fs';
import { here } from './commands.js';

function versionIn(file: string, name: string): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(here(file), 'utf8'));
  const version: unknown = { ...dependencies, ...devDependencies }[name];
  if (typeof version !== 'string') throw new Error(`${file} does not name ${name}`);
  return version;
}

/** Returns the version of a package of this suite. */
export const versionOf = (name: string) => versionIn('package.json', name);

/** Returns the version of a package of the whole project. */
export const rootVersionOf = (name: string) => versionIn('../../package.json', name);
