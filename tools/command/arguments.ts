import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ForeseenError } from './foreseen-error.js';

/**
 * Reads options of the form `--name value`.
 *
 * With `--help` it prints `usage` and ends the process.
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
 * Parses arguments like Node's `parseArgs`, but reports a mistake in one line.
 *
 * @throws {ForeseenError} for an unknown option, a stray argument or a missing value.
 */
export function parseCommand<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice about positional arguments that look like options; no command here takes such arguments.
    const [wrong = ''] = error.message.split(/\.\s|\n/);
    throw new ForeseenError(`${wrong.replace(/\.$/, '')}. See --help for the options.`);
  }
}

/**
 * Parses the value of a port option; 0 lets the system choose a free port.
 *
 * @throws {ForeseenError} when it is not a whole number from 0 to 65535.
 */
export function readPort(option: string, value: string | undefined, preset: number): number {
  if (value === undefined) return preset;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new ForeseenError(`${option} must be a number from 0 to 65535, not "${value}".`);
}
