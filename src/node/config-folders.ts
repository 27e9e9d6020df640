import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** Environment of the program, as `clientFromEnv` and `clientFromCloud` read it. */
export interface Surroundings {
  /** Environment variables, by name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Working directory, absolute. */
  readonly cwd: string;
  /** Operating system, as in `process.platform`. */
  readonly platform: string;
}

/**
 * Returns the folders that may hold `clouds.yaml`, in the order of the search.
 *
 * @see https://docs.openstack.org/openstacksdk/latest/user/config/configuration.html, "Config Files" and
 *   "Site Specific File Locations". `XDG_CONFIG_HOME` replaces `~/.config` there as well.
 */
export function configFolders({ env, cwd, platform }: Surroundings): string[] {
  const { join } = platform === 'win32' ? win32 : posix;
  const home = (platform === 'win32' ? env.USERPROFILE : env.HOME) || homedir();
  const folders = [cwd];
  if (platform === 'darwin') folders.push(join(home, 'Library/Application Support/openstack'));
  if (platform === 'win32') {
    folders.push(join(env.LOCALAPPDATA || join(home, 'AppData/Local'), 'OpenStack/openstack'));
  } else if (env.XDG_CONFIG_HOME) {
    folders.push(join(env.XDG_CONFIG_HOME, 'openstack'));
  }
  folders.push(join(home, '.config/openstack'));
  if (platform === 'darwin') folders.push('/Library/Application Support/openstack');
  if (platform === 'win32') {
    folders.push(join(env.PROGRAMDATA || 'C:/ProgramData', 'OpenStack/openstack'));
  } else {
    folders.push('/etc/openstack');
  }
  return [...new Set(folders)];
}
