import { readFileSync } from 'node:fs';
import { here } from './commands.js';

function versionIn(file: string, name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(here(file), 'utf8'));
  const version: unknown = devDependencies[name];
  if (typeof version !== 'string') throw new Error(`${file} does not name ${name}`);
  return version;
}

/** Returns the version of a package of this suite. */
export const versionOf = (name: string) => versionIn('package.json', name);

/** Version of Redocly's generator, which is a tool of the project. */
export const redoclyVersion = versionIn('../../package.json', '@redocly/cli');
