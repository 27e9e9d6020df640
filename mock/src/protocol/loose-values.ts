import type { MockOperation, Schema } from '../description/form.js';
import type { ValidatorOf } from '../description/validators.js';
import type { Reason } from '../message.js';
import type { Target } from './target.js';
import type { Violation } from './validate.js';

/** Values of a request, by part. */
export interface SentValues {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Target['query'];
}

/**
 * Finds values that the description excludes and Prism takes: empty ones, which are absent to it, integers that only
 * JavaScript reads, such as `1e3` and ` 1`, and those beyond 64 bits.
 */
export function looseValues(
  { prism }: MockOperation,
  sent: SentValues,
  validatorOf: ValidatorOf,
): Reason[] {
  const { path = [], query = [] } = prism.request ?? {};
  const inPart = (part: 'path' | 'query', parameters: typeof path | typeof query) =>
    parameters.flatMap(({ name, schema }): Reason[] => {
      const message = problemOf(schema as Schema | undefined, sent[part][name], validatorOf);
      return message === undefined ? [] : [{ in: part, path: name, message }];
    });
  return [...inPart('path', path), ...inPart('query', query)];
}

/** Whether a parameter that Prism misses was sent, but empty. */
export function isEmptyValue({ path = [], message }: Violation, { query }: SentValues): boolean {
  const name = /required property '(\w+)'/.exec(message)?.[1];
  return path[0] === 'query' && name !== undefined && query[name] === '';
}

function problemOf(
  schema: Schema | undefined,
  value: string | string[] | undefined,
  validatorOf: ValidatorOf,
): string | undefined {
  if (!schema || typeof value !== 'string') return undefined;
  if (schema.type === 'integer') return integerProblem(schema, value);
  if (value !== '') return undefined;
  const validate = validatorOf(schema);
  if (validate('')) return undefined;
  const { keyword, params, message } = validate.errors?.[0] ?? {};
  return keyword === 'enum' ? `must be one of ${params?.allowedValues.join(', ')}` : message;
}

function integerProblem({ format }: Schema, text: string): string | undefined {
  if (!/^-?\d+$/.test(text)) return 'must be integer';
  if (format !== 'int64') return undefined;
  // Only a text that is not too long is read, because the time for that grows with the square of its length.
  const isShort = /^-?0*\d{1,19}$/.test(text);
  if (isShort && BigInt.asIntN(64, BigInt(text)) === BigInt(text)) return undefined;
  return `must be from ${-(2n ** 63n)} to ${2n ** 63n - 1n}`;
}
