import { parseArgs } from 'node:util';
import { optionTypes } from './usage.js';
import { UsageError } from './usage-error.js';

/** Options of the command as given. */
export interface CommandOptions {
  readonly mode: 'service' | 'har' | 'proxy';
  readonly url?: string | undefined;
  readonly projectId?: string | undefined;
  readonly token?: string | undefined;
  readonly region?: string | undefined;
  readonly cloud?: string | undefined;
  readonly har?: string | undefined;
  readonly port: number;
  readonly only?: readonly string[] | undefined;
  readonly hasRefusals: boolean;
  readonly lifecycle?: string | undefined;
  readonly deletesLeftovers: boolean;
  readonly isStrict: boolean;
  readonly rate: number;
  readonly maxRequests: number;
  readonly files: Readonly<Partial<Record<'json' | 'junit' | 'markdown' | 'evidence', string>>>;
  readonly isHelp: boolean;
}

/**
 * Reads the options of the command.
 *
 * @param operationIds that `--only` may name.
 * @throws {UsageError} naming option, value and remedy.
 */
export function readOptions(args: string[], operationIds: readonly string[]): CommandOptions {
  const { values, positionals } = parsed(args);
  const [command, stray] = positionals;
  if (stray !== undefined || (command !== undefined && command !== 'proxy')) {
    throw new UsageError(`Unexpected argument "${stray ?? command}". See --help for the options.`);
  }
  if (values.url !== undefined && values.region !== undefined) {
    throw new UsageError('Pass --url or --region, not both.');
  }
  if (values.url !== undefined && !/^https?:\/\//.test(values.url)) {
    throw new UsageError(`--url must begin with http:// or https://, not "${values.url}".`);
  }
  if (command === 'proxy' && values.har !== undefined) {
    throw new UsageError('Pass --har or proxy, not both.');
  }
  const { json, junit, markdown, evidence } = values;
  const rate = numberIn('--rate', values.rate ?? '5', 0, 1_000);
  return {
    mode: command === 'proxy' ? 'proxy' : values.har === undefined ? 'service' : 'har',
    url: values.url,
    projectId: values['project-id'],
    token: values.token,
    region: values.region,
    cloud: values.cloud,
    har: values.har,
    port: numberIn('--port', values.port ?? '4020', 0, 65_535),
    only: onlyOf(values.only, operationIds),
    hasRefusals: values.refusals ?? false,
    lifecycle: values.lifecycle,
    deletesLeftovers: values['delete-leftovers'] ?? false,
    isStrict: values.strict ?? false,
    rate: rate === 0 ? Number.POSITIVE_INFINITY : rate,
    maxRequests: numberIn('--max-requests', values['max-requests'] ?? '1000', 1, 100_000),
    files: {
      ...(json !== undefined && { json }),
      ...(junit !== undefined && { junit }),
      ...(markdown !== undefined && { markdown }),
      ...(evidence !== undefined && { evidence }),
    },
    isHelp: values.help ?? false,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: optionTypes, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [wrong = ''] = error.message.split(/\.\s|\n/);
    throw new UsageError(`${wrong.replace(/\.$/, '')}. See --help for the options.`);
  }
}

function numberIn(option: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && number >= min && number <= max) return number;
  throw new UsageError(`${option} must be a number from ${min} to ${max}, not "${value}".`);
}

function onlyOf(
  value: string | undefined,
  operationIds: readonly string[],
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !operationIds.includes(name));
  if (unknown !== undefined) throw new UsageError(`--only: no operation is called "${unknown}".`);
  return names;
}
