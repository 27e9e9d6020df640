import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { OpenOptions } from './open-mock.js';
import { optionTypes } from './usage.js';
import { UsageError } from './usage-error.js';

/** Options of the command. */
export interface CommandOptions extends OpenOptions {
  readonly port: number;
  readonly host: string;
  readonly isQuiet: boolean;
  /** Whether only the help is wanted. */
  readonly isHelp: boolean;
}

/**
 * Reads the options of the command.
 *
 * @throws {UsageError} naming option, value and remedy.
 */
export function readOptions(args: string[]): CommandOptions {
  const { values } = parsed(args);
  return {
    port: numberIn('--port', values.port ?? '4010', 0, 65_535, 'a whole number', /^\d{1,5}$/),
    host: values.host ?? '127.0.0.1',
    seed: seedOf(values.seed ?? 'world'),
    stateFile: values.state,
    stepMs:
      values['step-ms'] === 'instant'
        ? 0
        : numberIn('--step-ms', values['step-ms'] ?? '3000', 0, maxMs, 'instant or a number'),
    latencyMs: rangeOf(values['latency-ms'] ?? '0'),
    faultRate: numberIn('--fault-rate', values['fault-rate'] ?? '0', 0, 1),
    auth: authOf(values.auth ?? 'any'),
    isQuiet: values.quiet ?? false,
    isHelp: values.help ?? false,
  };
}

const maxMs = 3_600_000;

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: { ...optionTypes, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice about positional arguments, of which there are none.
    const [wrong = ''] = error.message.split(/\.\s|\n/);
    throw new UsageError(`${wrong.replace(/\.$/, '')}. See --help for the options.`);
  }
}

function numberIn(
  option: string,
  value: string,
  min: number,
  max: number,
  kind = 'a number',
  form = /^\d+(\.\d+)?$/,
): number {
  const number = Number(value);
  if (form.test(value) && number >= min && number <= max) return number;
  throw new UsageError(`${option} must be ${kind} from ${min} to ${max}, not "${value}".`);
}

function rangeOf(value: string): [from: number, to: number] {
  const [from = '', to = from, ...more] = value.split('-');
  const limits = [from, to].map((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN));
  const [fromMs = 0, toMs = 0] = limits;
  if (more.length === 0 && fromMs <= toMs && toMs <= maxMs) return [fromMs, toMs];
  throw new UsageError(
    `--latency-ms must be a number up to ${maxMs} or a range such as 200-800, not "${value}".`,
  );
}

function authOf(value: string): 'any' | 'strict' {
  if (value === 'any' || value === 'strict') return value;
  throw new UsageError(`--auth must be any or strict, not "${value}".`);
}

function seedOf(value: string): NonNullable<OpenOptions['seed']> {
  if (value === 'world' || value === 'empty') return value;
  const remedy = 'Give world, empty, or a file with a state that was saved from /__mock/snapshot.';
  try {
    return JSON.parse(readFileSync(value, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new UsageError(`--seed ${value} cannot be read: ${reason}. ${remedy}`);
  }
}
