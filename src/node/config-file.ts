import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkText } from './check-text.js';
import { configFolders, type Surroundings } from './config-folders.js';
import { ConfigurationError } from './configuration-error.js';
import { parseYaml } from './parse-yaml.js';
import { readText } from './read-text.js';

/** A mapping of a configuration file. */
export type Mapping = ReadonlyMap<string, unknown>;

/** Kinds of configuration files by name, with the key of their clouds. */
const fileKinds = {
  clouds: 'clouds',
  secure: 'clouds',
  'clouds-public': 'public-clouds',
} as const;

/** Result of the search for one kind of file. */
export interface ConfigFile {
  /** Absolute path; undefined if no file was found. */
  readonly path: string | undefined;
  readonly clouds: Mapping;
  /** Sentences that name the file that was read, the places that were searched, and files that were ignored. */
  readonly searched: string;
}

const suffixes = ['.yaml', '.yml', '.json'];

/** Variables that name a file to read before all others. */
const variables = {
  clouds: 'OS_CLIENT_CONFIG_FILE',
  secure: 'OS_CLIENT_SECURE_FILE',
  'clouds-public': 'OS_CLIENT_VENDOR_FILE',
} as const;

/**
 * Reads the first readable file of this kind: the file that a variable names, or one in the folders.
 *
 * @throws {ConfigurationError} naming the file, when it is too large, and also the line, when it is not YAML in UTF-8.
 */
export function readConfigFile(
  kind: keyof typeof fileKinds,
  surroundings: Surroundings,
): ConfigFile {
  const folders = configFolders(surroundings);
  const paths = folders.flatMap((folder) => suffixes.map((suffix) => join(folder, kind + suffix)));
  const named = surroundings.env[variables[kind]];
  checkText(variables[kind], named);
  if (named) paths.unshift(resolve(surroundings.cwd, named));

  const remarks: string[] = [];
  for (const [index, path] of paths.entries()) {
    const reading = readText(path);
    if ('reason' in reading) {
      const { reason } = reading;
      const isNamed = index === 0 && named;
      if (isNamed)
        remarks.push(` ${variables[kind]} names ${path}, which cannot be read (${reason}).`);
      // A usual place without a file is not worth mentioning.
      else if (!['ENOENT', 'ENOTDIR'].includes(reason))
        remarks.push(` ${path} cannot be read (${reason}).`);
      continue;
    }
    const clouds = cloudsOf(path, reading.text, fileKinds[kind]);
    const hidden = paths.slice(index + 1).filter((other) => other !== path && existsSync(other));
    if (hidden.length) remarks.push(` Not ${listed(hidden, 'or')}, as the first one wins.`);
    return { path, clouds, searched: ` Read ${path}.${remarks.join('')}` };
  }
  const searched = ` No ${kind}.yaml in ${listed(folders, 'or')}.${remarks.join('')}`;
  return { path: undefined, clouds: new Map(), searched };
}

function cloudsOf(path: string, text: string, section: string): Mapping {
  const parsed = parseYaml(text);
  if ('problem' in parsed) {
    throw new ConfigurationError(`${path}, line ${parsed.line}: ${parsed.problem}.`);
  }
  const root = asMapping(parsed.value, path);
  return asMapping(root.get(section), `"${section}" in ${path}`);
}

/**
 * Returns a value as a mapping; a missing value is an empty one.
 *
 * @throws {ConfigurationError} when the value is a list or a text.
 */
export function asMapping(value: unknown, what: string): Mapping {
  if (value === undefined || value === null) return new Map();
  if (!(value instanceof Map))
    throw new ConfigurationError(`${what} must be a mapping (key: value).`);
  return value;
}

/** Joins words: `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
