import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configFolders, type Surroundings } from './config-folders.js';
import { ConfigurationError } from './configuration-error.js';
import { parseYaml } from './parse-yaml.js';

/** A mapping of a configuration file. */
export type Mapping = ReadonlyMap<string, unknown>;

/** A kind of configuration file: its name, and the key under which its clouds stand. */
const fileKinds = {
  clouds: 'clouds',
  secure: 'clouds',
  'clouds-public': 'public-clouds',
} as const;

/** What the search for one kind of file found. */
export interface ConfigFile {
  /** Absolute; `undefined` if there is none. */
  readonly path: string | undefined;
  readonly clouds: Mapping;
  /** A sentence that says what was read or where it was looked for in vain, and what was passed over. */
  readonly searched: string;
}

const suffixes = ['.yaml', '.yml', '.json'];

/** Variables that name a file to try before all others. */
const variables = {
  clouds: 'OS_CLIENT_CONFIG_FILE',
  secure: 'OS_CLIENT_SECURE_FILE',
  'clouds-public': 'OS_CLIENT_VENDOR_FILE',
} as const;

/**
 * Reads the first file of this kind that can be read: the one that a variable names, or of the folders.
 *
 * @throws {ConfigurationError} naming file and line, when it is not YAML or not of the form of such a file.
 */
export function readConfigFile(
  kind: keyof typeof fileKinds,
  surroundings: Surroundings,
): ConfigFile {
  const folders = configFolders(surroundings);
  const paths = folders.flatMap((folder) => suffixes.map((suffix) => join(folder, kind + suffix)));
  const named = surroundings.env[variables[kind]];
  if (named) paths.unshift(resolve(surroundings.cwd, named));

  const remarks: string[] = [];
  for (const [index, path] of paths.entries()) {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      // Errors of node:fs have a code.
      const code = (error as NodeJS.ErrnoException).code ?? '';
      const isNamed = index === 0 && named;
      if (isNamed)
        remarks.push(` ${variables[kind]} names ${path}, which cannot be read (${code}).`);
      // That one of the usual places has no file needs no mention.
      else if (!['ENOENT', 'ENOTDIR'].includes(code))
        remarks.push(` ${path} cannot be read (${code}).`);
      continue;
    }
    const clouds = cloudsOf(path, text, fileKinds[kind]);
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
 * The value as a mapping; nothing is an empty one.
 *
 * @throws {ConfigurationError} when it is a list or a text.
 */
export function asMapping(value: unknown, what: string): Mapping {
  if (value === undefined || value === null) return new Map();
  if (!(value instanceof Map))
    throw new ConfigurationError(`${what} must be a mapping (key: value).`);
  return value;
}

/** `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
