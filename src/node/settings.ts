import { asMapping, type Mapping } from './config-file.js';
import type { Surroundings } from './config-folders.js';
import { ConfigurationError } from './configuration-error.js';

/**
 * Names of each setting in `clouds.yaml`, the best first; in the environment they are in capitals, after `OS_`.
 *
 * Those of openstacksdk, and those that other tools of this cloud have for access keys.
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

/** A setting that clients need. */
export type Setting = keyof typeof namesOf;

/** What is set, and where it comes from, for messages. */
export interface Settings {
  readonly values: Readonly<Partial<Record<Setting, string>>>;
  /** `The environment`, or `Cloud "otc"`. */
  readonly place: string;
  /** Name that a setting has there. */
  readonly nameOf: (setting: Setting) => string;
  /** Sentences that say what was read, and where else was looked. */
  readonly searched: string;
}

const besideAuth: readonly Setting[] = ['authType', 'region'];

/** The settings of a cloud of `clouds.yaml`, merged with `secure.yaml` and its profile. */
export function settingsOfCloud(place: string, cloud: Mapping, searched: string): Settings {
  const nameOf = (setting: Setting) =>
    `${besideAuth.includes(setting) ? '' : 'auth.'}${namesOf[setting][0]}`;
  return { values: valuesOf(cloud, place), place, nameOf, searched };
}

/** The settings in the environment: its variables as `cloudOfEnvironment` gives them, merged with a profile. */
export function settingsOfEnvironment(env: Surroundings['env'], cloud: Mapping): Settings {
  const nameOf = (setting: Setting) => variable(namesOf[setting][0]);
  const names = Object.values(namesOf).flat().map(variable);
  const set = names.filter((name) => env[name]);
  const empty = names.filter((name) => env[name] === '');
  let searched = set.length ? ` Set are ${set.join(', ')}.` : ' None of its variables is set.';
  if (empty.length) searched += ` Empty are ${empty.join(', ')}.`;
  if (!env.OS_CLOUD) searched += ' Without OS_CLOUD, clouds.yaml is not read.';
  const place = 'The environment';
  return { values: valuesOf(cloud, place), place, nameOf, searched };
}

/** The variables in the form of a cloud of `clouds.yaml`. */
export function cloudOfEnvironment(env: Surroundings['env']): Mapping {
  const names = ['profile', ...Object.values(namesOf).flat()];
  return new Map(names.map((name) => [name, env[variable(name)]]));
}

function variable(name: string): string {
  return `OS_${name.toUpperCase()}`;
}

/**
 * python-otcextensions documents `ak` and `sk` beside `auth` as keys for object storage, next to a user who logs in.
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
  // What stands beside the block "auth" wins over what it holds, as in openstacksdk.
  const all = new Map([...auth, ...withoutKeysOfOtherServices(cloud, auth)]);
  const values: Partial<Record<Setting, string>> = {};
  // Object.entries knows no names but `string`.
  for (const [setting, names] of Object.entries(namesOf) as [Setting, readonly string[]][]) {
    for (const name of names) {
      const value = all.get(name);
      // Nothing, null and '' are the same: not set.
      if (value === undefined || value === null || value === '') continue;
      if (typeof value !== 'string') {
        const remedy = 'put a value with braces, brackets or ": " in quotes';
        throw new ConfigurationError(`${place}: ${name} is not a text; ${remedy}.`);
      }
      values[setting] ??= value;
    }
  }
  return values;
}
