// As a user of the package: entries are files of their own, and share what they import from the index.
import {
  type Auth,
  akskAuth,
  createDmsClient,
  type DmsClient,
  passwordAuth,
  tokenAuth,
} from './index.js';
import type { Surroundings } from './node/config-folders.js';
import type { Credential } from './node/credential.js';
import { describeClient } from './node/describe-client.js';
import { environmentCloud, findCloud, findEnvironment } from './node/find-cloud.js';
import type { Settings } from './node/settings.js';
import type { DmsClientOptions } from './options.js';

export { ConfigurationError } from './node/configuration-error.js';

/** The options of `createDmsClient`, each may be left out: those that are given win over what is found. */
type GivenOptions = {
  [Name in keyof DmsClientOptions]?: DmsClientOptions[Name] | undefined;
};

/** Options of `clientFromEnv` and `clientFromCloud`: those of `createDmsClient`, and where to look. */
export interface FoundClientOptions extends GivenOptions {
  /**
   * Environment variables.
   *
   * @default process.env
   */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * Folder where configuration files are looked for first.
   *
   * @default process.cwd()
   */
  cwd?: string | undefined;
}

/**
 * A client as the `OS_*` variables say: region, project and credential.
 *
 * With `OS_CLOUD` it is `clientFromCloud()`, and the other variables have no say, as in openstacksdk. Files are read
 * at once, synchronously, so that a client is made where others are made, such as in a constructor; nothing is sent.
 *
 * @throws {ConfigurationError} naming all that is missing, and where it was looked for.
 * @throws {TypeError} for an option that is not right.
 * @see https://docs.openstack.org/openstacksdk/latest/user/config/configuration.html
 */
export function clientFromEnv(options: FoundClientOptions = {}): DmsClient {
  const { surroundings, rest } = split(options);
  const { env } = surroundings;
  const isInFile = env.OS_CLOUD && env.OS_CLOUD !== environmentCloud(env);
  return clientOf(
    isInFile ? findCloud(undefined, surroundings) : findEnvironment(surroundings),
    rest,
  );
}

/**
 * A client as `clouds.yaml` says, with `secure.yaml` laid over it, and `clouds-public.yaml` below it for a `profile`.
 *
 * Each of them is the first found in the working directory, `~/.config/openstack` and `/etc/openstack` (and where
 * else openstacksdk looks on macOS and Windows), or the file that `OS_CLIENT_CONFIG_FILE` names. Of the other
 * variables, only `OS_REGION_NAME` (chooses one of `regions`) and `OS_PASSCODE` have a say.
 *
 * Files are read at once, synchronously, as in `clientFromEnv`; nothing is sent.
 *
 * @param name of the cloud.
 * @default the one in `OS_CLOUD`, or the only one in the file
 * @throws {ConfigurationError} naming all that is missing, and where it was looked for; for a file that is not YAML,
 *   its name and line.
 * @throws {TypeError} for an option that is not right.
 * @see https://docs.openstack.org/openstacksdk/latest/user/config/configuration.html
 */
export function clientFromCloud(name?: string, options: FoundClientOptions = {}): DmsClient {
  if (name !== undefined && typeof name !== 'string') {
    throw new TypeError('clientFromCloud: name must be a string; options are the second argument.');
  }
  const { surroundings, rest } = split(options);
  return clientOf(findCloud(name, surroundings), rest);
}

function split({ env = process.env, cwd = process.cwd(), ...rest }: FoundClientOptions) {
  const surroundings: Surroundings = { env, cwd, platform: process.platform };
  return { surroundings, rest };
}

function clientOf(settings: Settings, given: GivenOptions): DmsClient {
  const { region, projectId, credential } = describeClient(settings, given);
  const options = {
    ...given,
    region: given.region ?? (given.baseUrl === undefined ? region : undefined),
    projectId,
    auth: given.auth ?? (credential && authOf(credential)),
  };
  // What is missing was refused above, which the compiler cannot see.
  return createDmsClient(options as DmsClientOptions);
}

function authOf(credential: Credential): Auth {
  if (credential.kind === 'token') return tokenAuth(credential.token);
  if (credential.kind === 'aksk') return akskAuth(credential.options);
  return passwordAuth(credential.options);
}
