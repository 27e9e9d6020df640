import type { AkskAuthOptions, PasswordAuthOptions, Region } from '../index.js';
import { ConfigurationError } from './configuration-error.js';
import type { Setting, Settings } from './settings.js';
import { shown } from './shown.js';

/** Arguments of `tokenAuth`, `akskAuth` or `passwordAuth`. */
export type Credential =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'aksk'; readonly options: AkskAuthOptions }
  | { readonly kind: 'password'; readonly options: PasswordAuthOptions };

/** Facts beside the settings. */
export interface Known {
  readonly projectId: string | undefined;
  readonly region: Region | undefined;
  readonly iamUrl: string | undefined;
  /** Whether a region is required in any case, so that its absence is reported elsewhere. */
  readonly isRegionNeeded: boolean;
}

/** A credential and the settings that it lacks; it must not be used while any is missing. */
export interface Choice {
  readonly credential: Credential | undefined;
  readonly missing: readonly string[];
}

/**
 * Chooses the kind that `auth_type` names; otherwise the first of token, access key and password that is complete.
 * This order is documented for the Terraform provider of this cloud.
 *
 * @returns the settings that the first incomplete credential lacks, when none is complete.
 * @throws {ConfigurationError} for an `auth_type` of another kind.
 * @see https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs
 */
export function chooseCredential(settings: Settings, known: Known): Choice {
  const { values, nameOf } = settings;
  const wanted = wantedKind(settings);
  const choices: Choice[] = [];
  if (wanted ? wanted === 'token' : values.token) choices.push(tokenChoice(settings, known));
  if (wanted ? wanted === 'aksk' : (values.accessKey ?? values.secretKey)) {
    choices.push(akskChoice(settings, known));
  }
  if (wanted ? wanted === 'password' : (values.userName ?? values.userId ?? values.password)) {
    choices.push(passwordChoice(settings, known));
  }
  const choice = choices.find(({ missing }) => missing.length === 0) ?? choices[0];
  if (choice) return choice;
  const pairs = [
    `${nameOf('userName')} and ${nameOf('password')}`,
    `${nameOf('accessKey')} and ${nameOf('secretKey')}`,
  ];
  const missing = [`a credential (${pairs.join(', or ')}, or ${nameOf('token')})`];
  return { credential: undefined, missing };
}

/** Returns the kind of an `auth_type`. `v3password` and `password` are the same: IAM has no other version. */
function wantedKind({ values, place, nameOf, searched }: Settings): Credential['kind'] | undefined {
  if (values.authType === undefined) return undefined;
  const kind = values.authType.replace(/^v3/, '');
  if (kind === 'multifactor') return 'password';
  if (kind === 'token' || kind === 'aksk' || kind === 'password') return kind;
  const value = `${nameOf('authType')} ${shown(values.authType)}`;
  throw new ConfigurationError(
    `${place}: ${value} is not supported; use password, token or aksk (access key).${searched}`,
  );
}

function tokenChoice(settings: Settings, { projectId }: Known): Choice {
  const { need, missing } = needs(settings);
  const token = need('token');
  if (projectId === undefined) missing.push(projectIdOf(settings));
  return { credential: { kind: 'token', token }, missing };
}

function akskChoice(settings: Settings, { projectId = '' }: Known): Choice {
  const { need, missing } = needs(settings);
  const { securityToken } = settings.values;
  const options = {
    accessKey: need('accessKey'),
    secretKey: need('secretKey'),
    ...(securityToken && { securityToken }),
    projectId,
  };
  if (projectId === '') missing.push(projectIdOf(settings));
  return { credential: { kind: 'aksk', options }, missing };
}

function passwordChoice(settings: Settings, known: Known): Choice {
  const { need, missing } = needs(settings);
  const { values, nameOf } = settings;
  const { userId, domainName, domainId, passcode } = values;
  const { projectId, region, iamUrl, isRegionNeeded } = known;
  const user = userId
    ? { userId }
    : { userName: need('userName', 'userId'), domainName: domainName ?? '' };
  if (!userId && !domainName) {
    // A login needs the name.
    const hint = domainId ? ` (${nameOf('domainId')} does not do)` : '';
    missing.push(nameOf('domainName') + hint);
  }
  const password = need('password');
  const project = projectId ? { projectId } : { projectName: need('projectId', 'projectName') };
  const server =
    iamUrl === undefined && region !== undefined
      ? { region }
      : { iamUrl: iamUrl ?? (isRegionNeeded ? '' : need('authUrl')) };
  const options = { ...server, ...user, ...project, password, ...(passcode && { passcode }) };
  return { credential: { kind: 'password', options }, missing };
}

/** Reads required settings, and collects the names of missing ones. */
function needs({ values, nameOf }: Settings) {
  const missing: string[] = [];
  const need = (...settings: Setting[]): string => {
    const setting = settings.find((name) => values[name] !== undefined);
    if (setting === undefined) missing.push(settings.map(nameOf).join(' or '));
    return (setting && values[setting]) ?? '';
  };
  return { need, missing };
}

/** Returns the name of the missing project setting. Without a login, the ID of a project name is unknown. */
function projectIdOf({ values, nameOf }: Settings): string {
  const hint = values.projectName && ` (${nameOf('projectName')} does only with a password)`;
  return `${nameOf('projectId')}${hint ?? ''}`;
}
