import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** Where the program runs; what `clientFromEnv` and `clientFromCloud` read. */
export interface Surroundings {
  /** Environment variables, by name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Working directory, absolute. */
  readonly cwd: string;
  /** Operating system, as in `process.platform`. */
  readonly platform: string;
}

/**
 * Folders that may hold `clouds.yaml`, first come, first served.
 *
 * @see https://docs.openstack.org/openstacksdk/latest/user/config/configuration.html, "Config Files" and
 *   "Site Specific File Locations". `XDG_CONFIG_HOME` stands for `~/.config` there too.
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
