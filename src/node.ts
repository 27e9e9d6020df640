// Imports the index as a user does: each entry of the package is a separate file, and shares the index.
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

/** Options of `createDmsClient`, all optional. Given options take precedence over settings that are found. */
type GivenOptions = {
  [Name in keyof DmsClientOptions]?: DmsClientOptions[Name] | undefined;
};

/** Options of `clientFromEnv` and `clientFromCloud`: those of `createDmsClient`, and the places to read. */
export interface FoundClientOptions extends GivenOptions {
  /**
   * Environment variables.
   *
   * @default process.env
   */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * First folder in which configuration files are searched.
   *
   * @default process.cwd()
   */
  cwd?: string | undefined;
}

/**
 * Creates a client from the `OS_*` variables: region, project and credential.
 *
 * With `OS_CLOUD` it is the same as `clientFromCloud()`, and the other variables are ignored, as in openstacksdk. Files
 * are read synchronously, so that constructors can create a client. Nothing is sent.
 *
 * @throws {ConfigurationError} naming everything that is missing and the places that were searched.
 * @throws {TypeError} when an option is wrong.
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
 * Creates a client from `clouds.yaml`. Values of `secure.yaml` override it, and a `profile` in `clouds-public.yaml`
 * provides defaults.
 *
 * Each file is the first found in the working directory, `~/.config/openstack` and `/etc/openstack` (on macOS and
 * Windows also in the folders of openstacksdk), or the file that `OS_CLIENT_CONFIG_FILE` names. Of the other variables,
 * only `OS_REGION_NAME` (chooses one of `regions`) and `OS_PASSCODE` are used.
 *
 * Files are read synchronously, as in `clientFromEnv`. Nothing is sent.
 *
 * @param name of the cloud.
 * @default the cloud in `OS_CLOUD`, or the only cloud in the file
 * @throws {ConfigurationError} naming everything that is missing and the places that were searched; for a file that is
 *   not YAML, its name and line.
 * @throws {TypeError} when an option is wrong.
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
  // A cast: missing settings were refused above, which the compiler cannot see.
  return createDmsClient(options as DmsClientOptions);
}

function authOf(credential: Credential): Auth {
  if (credential.kind === 'token') return tokenAuth(credential.token);
  if (credential.kind === 'aksk') return akskAuth(credential.options);
  return passwordAuth(credential.options);
}
