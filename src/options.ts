import { regions, serverUrl } from '../generated/operations.js';
import type { Auth } from './auth/with-auth.js';
import { didYouMean } from './closest-name.js';
import { pathValueProblem } from './path-value.js';
import type { Fetch } from './transport/fetch.js';

/** A region with a public endpoint. */
export type Region = (typeof regions)[number];

interface CommonOptions {
  /** ID of the project, used by every call that does not name another. */
  projectId: string;
  /** Credential, such as `tokenAuth(token)`. */
  auth: Auth;
  /**
   * Sends each request, for example through a proxy.
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
  /** URL in front of every path, instead of a region: a mock, a proxy, another endpoint. */
  baseUrl: string | URL;
  region?: undefined;
}

/** Options of `createDmsClient`: either `region` or `baseUrl`. */
export type DmsClientOptions = RegionOptions | BaseUrlOptions;

/** Checked options, defaults filled in. */
export interface DmsClientSettings {
  baseUrl: string;
  projectId: string;
  auth: Auth;
  fetch: Fetch;
}

// A record, so that the compiler notices an option that is missing here.
const optionNames: Record<keyof DmsClientOptions, true> = {
  region: true,
  baseUrl: true,
  projectId: true,
  auth: true,
  fetch: true,
};

/**
 * Checks what JavaScript callers and environment variables get wrong.
 *
 * @throws {TypeError} naming the option and the remedy, never a credential.
 */
export function toSettings(options: DmsClientOptions): DmsClientSettings {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('createDmsClient: pass an object with region, projectId and auth.');
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(optionNames, name)) continue;
    const suggestion = didYouMean(name, Object.keys(optionNames));
    throw new TypeError(`createDmsClient: unknown option "${name}".${suggestion}`);
  }
  return {
    baseUrl: toBaseUrl(options),
    projectId: checkProjectId(options.projectId),
    auth: checkAuth(options.auth),
    fetch: checkFetch(options.fetch),
  };
}

function toBaseUrl({ region, baseUrl }: DmsClientOptions): string {
  if (region !== undefined && baseUrl !== undefined) {
    throw new TypeError('createDmsClient: pass either region or baseUrl, not both.');
  }
  if (baseUrl !== undefined) return checkBaseUrl(baseUrl);
  const known = regions.join(', ');
  if (region === undefined) {
    throw new TypeError(`createDmsClient: region is missing; pass one of ${known}, or a baseUrl.`);
  }
  if (!regions.includes(region)) {
    const value = JSON.stringify(region);
    throw new TypeError(
      `createDmsClient: unknown region ${value}; known are ${known}. For another, pass its baseUrl.`,
    );
  }
  return serverUrl.replace('{region}', region);
}

function checkBaseUrl(baseUrl: string | URL): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    // What follows the scheme may hold a password.
    const value = String(baseUrl).includes('@') ? '' : ` ${JSON.stringify(baseUrl)}`;
    throw new TypeError(
      `createDmsClient: baseUrl${value} is not a URL with http or https; pass one such as "https://dms.example.com".`,
    );
  }
  if (url.username || url.password) {
    throw new TypeError('createDmsClient: baseUrl holds a user or password; pass auth instead.');
  }
  if (url.search || url.hash) {
    throw new TypeError('createDmsClient: baseUrl holds a query or fragment; end it at the path.');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function checkProjectId(projectId: unknown): string {
  if (projectId === undefined || projectId === null) {
    throw new TypeError('createDmsClient: projectId is missing; pass the ID of your project.');
  }
  if (typeof projectId !== 'string') {
    throw new TypeError(`createDmsClient: projectId must be a string, not ${typeof projectId}.`);
  }
  const problem = pathValueProblem(projectId);
  if (problem) throw new TypeError(`createDmsClient: projectId ${problem}`);
  if (/[\s/]/.test(projectId)) {
    const remedy = 'pass the ID of your project, not its name or a path.';
    throw new TypeError(
      `createDmsClient: projectId ${JSON.stringify(projectId)} is no ID; ${remedy}`,
    );
  }
  return projectId;
}

function checkAuth(auth: unknown): Auth {
  // A cast, because a type guard for one method would be longer than the method.
  if (typeof (auth as Auth | undefined)?.authenticate === 'function') return auth as Auth;
  throw new TypeError('createDmsClient: auth is missing or no credential; pass tokenAuth(token).');
}

function checkFetch(fetch: unknown): Fetch {
  // Looked up at each call, so that a global that is replaced later is used.
  if (fetch === undefined) return (request) => globalThis.fetch(request);
  if (typeof fetch === 'function') return fetch as Fetch; // Parameters cannot be checked at run time.
  throw new TypeError('createDmsClient: fetch is not a function; leave it out or pass one.');
}
