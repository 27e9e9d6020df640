import { checkText } from './check-text.js';
import { asMapping, listed, type Mapping, readConfigFile } from './config-file.js';
import type { Surroundings } from './config-folders.js';
import { ConfigurationError } from './configuration-error.js';
import {
  cloudOfEnvironment,
  type Settings,
  settingsOfCloud,
  settingsOfEnvironment,
} from './settings.js';
import { shown } from './shown.js';

/**
 * Profiles that need no `clouds-public.yaml`: openstacksdk has this one built in.
 *
 * @see https://docs.openstack.org/openstacksdk/latest/user/config/vendor-support.html
 */
const profiles = new Map<string, Mapping>([
  [
    'otc',
    new Map([['auth', new Map([['auth_url', 'https://iam.{region_name}.otc.t-systems.com/v3']])]]),
  ],
]);

/**
 * Returns the settings of a cloud in `clouds.yaml`: the named one, the one in `OS_CLOUD`, or the only one.
 *
 * @throws {ConfigurationError} when there is no such cloud, or a file is malformed.
 */
export function findCloud(name: string | undefined, surroundings: Surroundings): Settings {
  const { env } = surroundings;
  const files = [readConfigFile('clouds', surroundings), readConfigFile('secure', surroundings)];
  const known = [...new Set(files.flatMap(({ clouds }) => [...clouds.keys()]))];
  const wanted = name ?? (env.OS_CLOUD || (known.length === 1 ? known[0] : undefined));
  const searched = files.map((file) => file.searched).join('');
  if (wanted === undefined || !known.includes(wanted)) {
    if (wanted === environmentCloud(env)) return findEnvironment(surroundings);
    throw new ConfigurationError(unknownCloud(name, wanted, known) + searched);
  }

  const place = `Cloud ${JSON.stringify(wanted)}`;
  checkText('OS_PASSCODE', env.OS_PASSCODE);
  // A passcode is valid once, so it is not read from a file.
  let cloud: Mapping = new Map([['passcode', env.OS_PASSCODE]]);
  for (const { clouds } of files) {
    cloud = merged(cloud, asMapping(clouds.get(wanted), place), place);
  }
  const whole = withProfile(cloud, surroundings, place);
  return settingsOfCloud(place, withRegion(whole.cloud, env, place), searched + whole.remark);
}

/** Returns the settings in the environment, with the profile that `OS_PROFILE` names. */
export function findEnvironment(surroundings: Surroundings): Settings {
  const { env } = surroundings;
  const place = 'The environment';
  const { cloud, remark } = withProfile(cloudOfEnvironment(env), surroundings, place);
  const settings = settingsOfEnvironment(env, withRegion(cloud, env, place));
  return { ...settings, searched: settings.searched + remark };
}

/** Returns the name of the cloud that the variables define. */
export function environmentCloud(env: Surroundings['env']): string {
  return env.OS_CLOUD_NAME || 'envvars';
}

function unknownCloud(
  name: string | undefined,
  wanted: string | undefined,
  known: readonly string[],
): string {
  const all = known.length ? `known are ${listed(known)}` : 'none is known';
  if (wanted === undefined) return `Name a cloud of clouds.yaml, or set OS_CLOUD: ${all}.`;
  const source = name === undefined ? ' (OS_CLOUD)' : '';
  return `There is no cloud ${JSON.stringify(wanted)}${source}: ${all}.`;
}

/** Merges the second mapping over the first, and their `auth` blocks likewise. Hyphens in names equal underscores. */
function merged(base: Mapping, over: Mapping, place: string): Mapping {
  const upper = underscored(over);
  const auth = new Map([
    ...asMapping(base.get('auth'), `${place}: auth`),
    ...underscored(asMapping(upper.get('auth'), `${place}: auth`)),
  ]);
  const set = [...upper].filter(([, value]) => value !== undefined && value !== null);
  return new Map([...base, ...set, ['auth', auth]]);
}

function underscored(mapping: Mapping): Mapping {
  return new Map([...mapping].map(([name, value]) => [name.replaceAll('-', '_'), value]));
}

/** Merges a cloud over the profile that it names, from `clouds-public.yaml` or built in. */
function withProfile(
  cloud: Mapping,
  surroundings: Surroundings,
  place: string,
): { cloud: Mapping; remark: string } {
  // Older releases call the profile "cloud".
  const name = cloud.get('profile') ?? cloud.get('cloud');
  if (typeof name !== 'string') return { cloud, remark: '' };
  const file = readConfigFile('clouds-public', surroundings);
  const profile = file.clouds.get(name) ?? profiles.get(name);
  if (profile === undefined) {
    return { cloud, remark: ` Its profile ${shown(name)} is not known.${file.searched}` };
  }
  const base = merged(new Map(), asMapping(profile, `Profile ${shown(name)}`), place);
  const remark = file.path === undefined ? '' : file.searched;
  return { cloud: merged(base, cloud, place), remark };
}

/** Chooses one of `regions`: `region_name`, `OS_REGION_NAME`, or the first. */
function withRegion(cloud: Mapping, env: Surroundings['env'], place: string): Mapping {
  const regions = cloud.get('regions');
  if (!Array.isArray(regions)) return cloud;
  // A region is a name, or a mapping with a name and settings of its own.
  const named = regions.map((region): [unknown, unknown] =>
    region instanceof Map ? [region.get('name'), region.get('values')] : [region, undefined],
  );
  const given = cloud.get('region_name');
  const wanted = given ?? env.OS_REGION_NAME;
  const chosen = named.find(([name]) => name === wanted) ?? (given ? undefined : named[0]);
  if (chosen === undefined) return cloud;
  const [name, values] = chosen;
  const special = merged(cloud, asMapping(values, `${place}: values of a region`), place);
  return new Map([['region_name', name], ...special]);
}
