import type { CallSettings } from './call-settings.js';
import { ownField, ownOf } from './own.js';

/**
 * Kind of an option's value: a result of `typeof`, a number with its minimum, or an `AbortSignal`; `any` for a value
 * that is checked elsewhere.
 */
export type OptionKind =
  | 'any'
  | 'string'
  | 'object'
  | 'function'
  | 'number from 0'
  | 'number from 1'
  | 'whole number from 1'
  | 'AbortSignal';

/** Kinds of the options that a client, a call and a wait share. A limit of 0 would read as "no limit". */
export const settingKinds = {
  timeoutMs: 'number from 1',
  deadlineMs: 'number from 1',
  maxAttempts: 'whole number from 1',
  retryDelayMs: 'number from 0',
  maxRetryDelayMs: 'number from 0',
  maxAnswerBytes: 'whole number from 1',
  signal: 'AbortSignal',
} as const satisfies Record<keyof CallSettings | 'signal', OptionKind>;

/**
 * Checks names and values of options, and returns those that are not undefined. Inherited options do not count.
 *
 * @param owner begins the message: the function or operation that takes the options.
 * @throws {TypeError} naming owner, option and remedy.
 */
export function givenOptions(
  owner: string,
  options: object,
  kinds: Readonly<Record<string, OptionKind>>,
): Record<string, unknown> {
  const fail = (problem: string): never => {
    throw new TypeError(`${owner}: ${problem}.`);
  };
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    fail('options must be one object');
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    // A cast: the values of a record have one type.
    const kind = ownField(kinds, name) as OptionKind | undefined;
    if (kind === undefined) {
      return fail(`unknown option "${name}"; known are ${Object.keys(kinds).join(', ')}`);
    }
    const problem = valueProblem(kind, value);
    if (problem) fail(`option "${name}" must be ${problem}`);
  }
  return ownOf(Object.fromEntries(given));
}

/** Returns what the value must be; undefined when it fits. Only numbers are shown: anything else may be a secret. */
function valueProblem(kind: OptionKind, value: unknown): string | undefined {
  if (kind === 'any') return undefined;
  const [, whole, minimum] = /^(whole )?number from (\d)$/.exec(kind) ?? [];
  const type = kind === 'AbortSignal' ? 'object' : minimum ? 'number' : kind;
  if (typeof value !== type || value === null) return `of type ${type}, not ${typeof value}`;
  // Not instanceof: signals of other realms and of polyfills work as well.
  if (kind === 'AbortSignal') {
    const isSignal = 'aborted' in Object(value) && 'addEventListener' in Object(value);
    return isSignal ? undefined : 'an AbortSignal';
  }
  const isFit = !minimum || (Number(value) >= Number(minimum) && !(whole && Number(value) % 1));
  return isFit ? undefined : `a ${kind}, not ${value}`;
}
