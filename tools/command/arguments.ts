import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ForeseenError } from './foreseen-error.js';

/**
 * Reads `--name value` options; each takes a text.
 *
 * Prints `usage` and ends the process when `--help` is among them.
 *
 * @throws {ForeseenError} for an unknown option, a stray argument or a missing value.
 */
export function readOptions<Name extends string>(
  names: readonly Name[],
  usage: string,
  args = process.argv.slice(2),
): Partial<Record<Name, string>> {
  const options: ParseArgsConfig['options'] = { help: { type: 'boolean', short: 'h' } };
  for (const name of names) options[name] = { type: 'string' };
  const { values } = parseCommand({ args, options });
  if (values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  const given: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = values[name];
    if (typeof value === 'string') given[name] = value;
  }
  return given;
}

/**
 * Reads the arguments of a command as Node does, but says in one line what is wrong with them.
 *
 * @throws {ForeseenError} for an unknown option, a stray argument or a missing value.
 */
export function parseCommand<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice on arguments that look like options, of which no command here has any.
    const [wrong = ''] = error.message.split(/\.\s|\n/);
    throw new ForeseenError(`${wrong.replace(/\.$/, '')}. See --help for the options.`);
  }
}

/**
 * The port that an option names; 0 lets the system choose a free one.
 *
 * @throws {ForeseenError} when it is no whole number from 0 to 65535.
 */
export function readPort(option: string, value: string | undefined, preset: number): number {
  if (value === undefined) return preset;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new ForeseenError(`${option} must be a number from 0 to 65535, not "${value}".`);
}
