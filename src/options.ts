import { regions, serverUrl } from '../generated/service.js';
import type { Auth } from './auth/auth.js';
import type { CheckedClientOptions } from './connection.js';
import type { Watchers } from './transport/watchers.js';
import { type CallSettings, defaultSettings } from './wire/call-settings.js';
import { givenOptions, type OptionKind, settingKinds } from './wire/given-options.js';
import { pathValueProblem } from './wire/path-value.js';
import { plainUrl, plainUrlRule } from './wire/plain-url.js';
import type { Region } from './wire/region.js';
import type { Fetch } from './wire/request.js';

type OptionalSettings = { [Name in keyof CallSettings]?: CallSettings[Name] | undefined };

interface CommonOptions extends OptionalSettings, Watchers {
  /**
   * ID of the project, for every call that does not name another. Optional when the credential finds it, as
   * `passwordAuth` does.
   */
  projectId?: string | undefined;
  /** Credential: `tokenAuth`, `passwordAuth`, `akskAuth` or a custom one. */
  auth: Auth;
  /** Ends all calls of the client. */
  signal?: AbortSignal | undefined;
  /**
   * Maximum number of concurrent calls, from 1. Other calls wait, first come, first served.
   *
   * @default Infinity
   */
  maxConcurrency?: number | undefined;
  /**
   * Sends each attempt, for example through a proxy, and returns a `Response`. It must not follow redirects, and should
   * stop when `init.signal` is aborted: the call ends then in any case and ignores the result.
   *
   * @default globalThis.fetch
   */
  fetch?: Fetch | undefined;
}

interface RegionOptions extends CommonOptions {
  /** Region whose public endpoint is called. */
  region: Region;
  baseUrl?: undefined;
}

interface BaseUrlOptions extends CommonOptions {
  /** URL in front of every path, instead of a region: of a mock, a proxy or another endpoint. */
  baseUrl: string | URL;
  region?: undefined;
}

/** Options of `createDmsClient`: either `region` or `baseUrl`. */
export type DmsClientOptions = RegionOptions | BaseUrlOptions;

// A record, so that the compiler notices an option that is missing.
const optionKinds: Record<keyof DmsClientOptions, OptionKind> = {
  region: 'any',
  baseUrl: 'any',
  projectId: 'any',
  auth: 'any',
  fetch: 'function',
  ...settingKinds,
  maxConcurrency: 'whole number from 1',
  logger: 'object',
  onRequest: 'function',
  onResponse: 'function',
  onRetry: 'function',
};

/**
 * Checks the options of a client, which JavaScript callers and environment variables get wrong, and fills in defaults.
 *
 * @throws {TypeError} naming the option and the remedy, never a credential.
 */
export function checkOptions(options: DmsClientOptions): CheckedClientOptions {
  const given = givenOptions('createDmsClient', options, optionKinds);
  // A cast: what kinds do not say is checked next.
  const own = given as unknown as DmsClientOptions;
  const { auth, logger, projectId } = own;
  if (typeof auth?.authenticate !== 'function') {
    fail('auth is missing or not a credential; pass tokenAuth(token), for example.');
  }
  const level = logger && levels.find((name) => typeof logger[name] !== 'function');
  if (level) fail(`logger has no function ${level}; console has all.`);
  return {
    ...defaultSettings,
    maxConcurrency: Infinity,
    // Looked up at each call, so that a global that is replaced later is used.
    fetch: (url, init) => globalThis.fetch(url, init),
    signal: undefined,
    headers: {},
    auth,
    // Not inherited from a polluted prototype. An object without prototype is slower to read.
    logger: undefined,
    onRequest: undefined,
    onResponse: undefined,
    onRetry: undefined,
    ...given,
    projectId:
      typeof auth.projectId === 'function' && projectId === undefined
        ? undefined
        : checkProjectId(projectId),
    baseUrl: toBaseUrl(own),
  };
}

const levels = ['debug', 'info', 'warn', 'error'] as const;

function toBaseUrl({ region, baseUrl }: DmsClientOptions): string {
  if (region === undefined ? baseUrl === undefined : baseUrl || !regions.includes(region)) {
    fail(
      `pass region, one of ${regions.join(', ')}, or baseUrl, not both; region is ${JSON.stringify(region)}.`,
    );
  }
  return (
    plainUrl(region === undefined ? baseUrl : serverUrl.replace('{region}', region)) ??
    fail(`baseUrl ${plainUrlRule}.`)
  );
}

function checkProjectId(projectId: unknown): string {
  const problem = pathValueProblem(projectId, 'project_id');
  return problem ? fail(`projectId ${problem}`) : `${projectId}`;
}

function fail(problem: string): never {
  throw new TypeError(`createDmsClient: ${problem}`);
}
