import { regions } from '../../generated/service.js';
import { projectIdProblem } from '../wire/path-value.js';
import type { Region } from '../wire/region.js';
import { ConfigurationError } from './configuration-error.js';
import { type Credential, chooseCredential } from './credential.js';
import type { Settings } from './settings.js';
import { shown } from './shown.js';

/** Region, project and credential of a client, as plain data: nothing is sent or signed before all are known. */
export interface ClientDescription {
  /** Undefined when a base URL replaces it. */
  readonly region: Region | undefined;
  /** Undefined when the login finds it. */
  readonly projectId: string | undefined;
  readonly credential: Credential | undefined;
}

/** Options that the caller gives and that need not be found. */
export interface Given {
  readonly region?: Region | undefined;
  readonly baseUrl?: string | URL | undefined;
  readonly projectId?: string | undefined;
  /** A credential of any kind. */
  readonly auth?: unknown;
}

/**
 * Determines region, project and credential.
 *
 * @throws {ConfigurationError} naming everything that is missing.
 */
export function describeClient(settings: Settings, given: Given): ClientDescription {
  const { values, place, nameOf, searched } = settings;
  const isRegionNeeded = given.baseUrl === undefined;
  const region = given.region ?? regionOf(settings, !isRegionNeeded);
  const projectId = given.projectId ?? values.projectId;
  const problem = values.projectId && projectIdProblem(values.projectId);
  if (given.projectId === undefined && problem) {
    throw new ConfigurationError(`${place}: ${nameOf('projectId')} ${problem}.${searched}`);
  }
  const missing: string[] = [];

  let credential: Credential | undefined;
  if (given.auth === undefined) {
    const known = { projectId, region, iamUrl: iamUrl(settings, region), isRegionNeeded };
    const choice = chooseCredential(settings, known);
    missing.push(...choice.missing);
    credential = choice.credential;
  }
  if (region === undefined && isRegionNeeded) {
    missing.push(`${nameOf('region')} (${regions.join(' or ')})`);
  }
  if (missing.length)
    throw new ConfigurationError(`${place} lacks ${missing.join('; ')}.${searched}`);
  return { region, projectId, credential };
}

/** Returns the region that is set; otherwise the region in the project name or in the host of the login. */
function regionOf(
  { values, nameOf, place, searched }: Settings,
  isOptional: boolean,
): Region | undefined {
  const { region, projectName = '', authUrl = '' } = values;
  if (region !== undefined) {
    const known = regions.find((name) => name === region);
    if (known || isOptional) return known;
    const value = `${nameOf('region')} ${shown(region)}`;
    throw new ConfigurationError(
      `${place}: ${value} is not known; known are ${regions.join(', ')}. For another, pass its baseUrl.${searched}`,
    );
  }
  // Projects are named after their region: "eu-de", "eu-de_shop".
  const ofProject = regions.find(
    (name) => projectName === name || projectName.startsWith(`${name}_`),
  );
  if (ofProject) return ofProject;
  if (regionInUrl.test(authUrl)) return regions[0]; // As the profile "otc" of openstacksdk does.
  const labels = URL.canParse(authUrl) ? new URL(authUrl).hostname.split('.') : [];
  return regions.find((name) => labels.includes(name));
}

/** Placeholder of the region in a profile's URL, in the form of current and of older releases of openstacksdk. */
const regionInUrl = /\{region_name\}|%\(region_name\)s/;

/** Returns the URL of IAM, without a version. */
function iamUrl(
  { values, place, nameOf, searched }: Settings,
  region: string | undefined,
): string | undefined {
  if (values.authUrl === undefined) return undefined;
  const text = values.authUrl.replace(regionInUrl, region ?? values.region ?? '');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if ((url?.protocol !== 'https:' && url?.protocol !== 'http:') || url.username || url.password) {
    // The URL is not shown, as it may contain a password.
    throw new ConfigurationError(
      `${place}: ${nameOf('authUrl')} is no URL with http or https and without user.${searched}`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/(v3|v2\.0)?\/?$/, '')}`;
}
