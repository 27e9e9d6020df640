import { checkText } from './check-text.js';
import { asMapping, type Mapping } from './config-file.js';
import type { Surroundings } from './config-folders.js';
import { ConfigurationError } from './configuration-error.js';

/**
 * Names of each setting in `clouds.yaml`, the preferred one first. Variables have the same names in capitals, after
 * `OS_`.
 *
 * The names come from openstacksdk, and for access keys from other tools of this cloud.
 */
const namesOf = {
  authType: ['auth_type', 'auth_plugin'],
  authUrl: ['auth_url'],
  token: ['token', 'auth_token'],
  accessKey: ['access_key', 'ak'],
  secretKey: ['secret_key', 'sk'],
  securityToken: ['security_token'],
  userName: ['username', 'user_name'],
  userId: ['user_id'],
  password: ['password'],
  passcode: ['passcode'],
  domainName: ['user_domain_name', 'domain_name', 'project_domain_name'],
  domainId: ['user_domain_id', 'domain_id', 'project_domain_id'],
  projectId: ['project_id', 'tenant_id'],
  projectName: ['project_name', 'tenant_name'],
  region: ['region_name', 'region'],
} as const;

/** Name of a setting. */
export type Setting = keyof typeof namesOf;

/** Settings and their source, for messages. */
export interface Settings {
  readonly values: Readonly<Partial<Record<Setting, string>>>;
  /** `The environment`, or `Cloud "otc"`. */
  readonly place: string;
  /** Returns the name of a setting at this place. */
  readonly nameOf: (setting: Setting) => string;
  /** Sentences that name the sources that were read and the places that were searched. */
  readonly searched: string;
}

const besideAuth: readonly Setting[] = ['authType', 'region'];

/** Returns the settings of a cloud in `clouds.yaml`, merged with `secure.yaml` and its profile. */
export function settingsOfCloud(place: string, cloud: Mapping, searched: string): Settings {
  const nameOf = (setting: Setting) =>
    `${besideAuth.includes(setting) ? '' : 'auth.'}${namesOf[setting][0]}`;
  return { values: valuesOf(cloud, place), place, nameOf, searched };
}

/** Returns the settings in the environment: the result of `cloudOfEnvironment`, merged with a profile. */
export function settingsOfEnvironment(env: Surroundings['env'], cloud: Mapping): Settings {
  const nameOf = (setting: Setting) => variable(namesOf[setting][0]);
  const names = Object.values(namesOf).flat().map(variable);
  const set = names.filter((name) => env[name]);
  const empty = names.filter((name) => env[name] === '');
  let searched = set.length ? ` Set: ${set.join(', ')}.` : ' None of its variables is set.';
  if (empty.length) searched += ` Empty: ${empty.join(', ')}.`;
  if (!env.OS_CLOUD) searched += ' Without OS_CLOUD, clouds.yaml is not read.';
  const place = 'The environment';
  return { values: valuesOf(cloud, place), place, nameOf, searched };
}

/**
 * Returns the variables in the form of a cloud in `clouds.yaml`.
 *
 * @throws {ConfigurationError} for a control character in a variable.
 */
export function cloudOfEnvironment(env: Surroundings['env']): Mapping {
  const names = ['profile', ...Object.values(namesOf).flat()];
  for (const name of names) checkText(variable(name), env[variable(name)]);
  return new Map(names.map((name) => [name, env[variable(name)]]));
}

function variable(name: string): string {
  return `OS_${name.toUpperCase()}`;
}

/**
 * Removes the keys of object storage: python-otcextensions documents `ak` and `sk` beside `auth` for it, together with
 * a user who logs in.
 *
 * @see https://python-otcextensions.readthedocs.io/en/latest/install/configuration.html
 */
function withoutKeysOfOtherServices(cloud: Mapping, auth: Mapping): Mapping {
  const user: readonly string[] = [...namesOf.userName, ...namesOf.userId, ...namesOf.password];
  const isLogin = user.some((name) => auth.get(name)) && cloud.get('auth_type') !== 'aksk';
  if (!isLogin) return cloud;
  const keys: readonly string[] = [...namesOf.accessKey, ...namesOf.secretKey];
  return new Map([...cloud].filter(([name]) => !keys.includes(name)));
}

function valuesOf(cloud: Mapping, place: string): Settings['values'] {
  const auth = asMapping(cloud.get('auth'), `${place}: auth`);
  // A setting beside the block "auth" overrides one inside, as in openstacksdk.
  const all = new Map([...auth, ...withoutKeysOfOtherServices(cloud, auth)]);
  const values: Partial<Record<Setting, string>> = {};
  // A cast: Object.entries types names as string.
  for (const [setting, names] of Object.entries(namesOf) as [Setting, readonly string[]][]) {
    for (const name of names) {
      const value = all.get(name);
      // Missing, null and '' all mean not set.
      if (value === undefined || value === null || value === '') continue;
      if (typeof value !== 'string') {
        const remedy = 'put a value with braces, brackets or ": " in quotes';
        throw new ConfigurationError(`${place}: ${name} is not a text; ${remedy}.`);
      }
      checkText(`${place}: ${name}`, value);
      values[setting] ??= value;
    }
  }
  return values;
}
