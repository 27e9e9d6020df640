/** What bounds and repeats a call; for the client, and for one call. */
export interface CallSettings {
  /**
   * Time for one attempt, from the credential to the end of the answer, in milliseconds, from 1. `Infinity` for no limit. An
   * attempt that takes longer fails with a `TimeoutError`, and is repeated where that is safe.
   *
   * @default 30_000
   */
  timeoutMs: number;
  /**
   * Time for a call with its turn, all its attempts and pauses, in milliseconds, from 1. `Infinity` for no limit. A call that
   * takes longer ends with a `TimeoutError`; one whose next pause does not fit ends as its last attempt did.
   *
   * @default 120_000
   */
  deadlineMs: number;
  /**
   * How often a request is sent at most, from 1. A 401 is repeated beyond that, when the credential can be renewed.
   *
   * @default 3
   */
  maxAttempts: number;
  /**
   * Longest pause before the second attempt, in milliseconds, from 0; it doubles with each further one. The pause is
   * drawn at random between 0 and this. `Retry-After` of an answer replaces it.
   *
   * @default 500
   */
  retryDelayMs: number;
  /**
   * Where the pauses stop growing, in milliseconds, from 0. `Retry-After` may ask for more.
   *
   * @default 20_000
   */
  maxRetryDelayMs: number;
}

/** Settings of a call, and what ends it early. */
export interface RequestSettings extends CallSettings {
  signal: AbortSignal | undefined;
  /** Names are in lower case. */
  headers?: Record<string, string>;
}

/** What can be set for one call, beside the arguments of the operation. What is left out is as for the client. */
export type CallOptions = { [Name in keyof CallSettings]?: CallSettings[Name] | undefined } & {
  /** Ends the call. The promise then rejects with the signal's reason. That of the client ends it as well. */
  signal?: AbortSignal | undefined;
  /** Further request headers, those of `onRequest` over them. They never replace the credential. */
  headers?: Readonly<Record<string, string>> | undefined;
};

/** Until told otherwise. The figures are ours: no page of the service says how long an answer may take. */
export const defaultSettings: CallSettings = {
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxAttempts: 3,
  retryDelayMs: 500,
  maxRetryDelayMs: 20_000,
};

/** What `typeof` says of the options that a client and a call share. */
export const settingTypes = {
  timeoutMs: 'number',
  deadlineMs: 'number',
  maxAttempts: 'number',
  retryDelayMs: 'number',
  maxRetryDelayMs: 'number',
  signal: 'object',
} as const satisfies Record<keyof CallSettings | 'signal', string>;

const callTypes: Record<keyof CallOptions, string> = { ...settingTypes, headers: 'object' };

/**
 * Checks names and types of options, and gives those that are not undefined.
 *
 * @param owner begins the message: the function or operation whose options they are.
 * @throws {TypeError} naming owner, option and remedy.
 */
export function givenOptions(
  owner: string,
  options: object,
  types: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const fail = (problem: string) => {
    throw new TypeError(`${owner}: ${problem}.`);
  };
  if (typeof options !== 'object' || options === null) fail('options are one object');
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined)
      fail(`unknown option "${name}"; known are ${Object.keys(types).join(', ')}`);
    const isFit = type === '' || (typeof value === type && value !== null);
    // Whatever is no number may be a secret.
    if (!isFit) fail(`option "${name}" must be of type ${type}, not ${typeof value}`);
    if (name === 'signal' && !('aborted' in Object(value))) {
      fail('option "signal" must be an AbortSignal');
    }
    // Only a pause can be left out; 0 of the others reads as "no limit", and would be none at all.
    const least = /delay/i.test(name) ? 0 : 1;
    if (type === 'number' && !(Number(value) >= least)) {
      fail(`option "${name}" must be a number from ${least}, not ${value}`);
    }
  }
  return Object.fromEntries(given);
}

/**
 * Settings of one call: its own options over those of the client.
 *
 * @throws {TypeError} naming operation, option and remedy.
 */
export function toCallSettings(
  operationId: string,
  settings: RequestSettings,
  options: CallOptions | undefined,
): RequestSettings {
  if (options === undefined) return settings;
  const given = givenOptions(operationId, options, callTypes);
  let headers: Record<string, string>;
  try {
    // Names in lower case, and whatever `fetch` takes as headers.
    headers = Object.fromEntries(new Headers(options.headers));
  } catch {
    // The runtime's message quotes the value.
    throw new TypeError(`${operationId}: option "headers" holds what HTTP does not allow.`);
  }
  const { signal } = options;
  const both = signal && settings.signal && AbortSignal.any([signal, settings.signal]);
  return { ...settings, ...given, headers, signal: both ?? signal ?? settings.signal };
}
