import { homedir } from 'node:os';
import { expect, it } from 'vitest';
import { configFolders } from './config-folders.js';

// docs.openstack.org/openstacksdk/latest/user/config/configuration.html, "Site Specific File Locations".
it.each([
  ['linux', { HOME: '/home/me' }, ['/work', '/home/me/.config/openstack', '/etc/openstack']],
  [
    'linux',
    { HOME: '/home/me', XDG_CONFIG_HOME: '/xdg' },
    ['/work', '/xdg/openstack', '/home/me/.config/openstack', '/etc/openstack'],
  ],
  [
    'linux',
    { HOME: '/home/me', XDG_CONFIG_HOME: '/home/me/.config' },
    ['/work', '/home/me/.config/openstack', '/etc/openstack'],
  ],
  [
    'darwin',
    { HOME: '/Users/me' },
    [
      '/work',
      '/Users/me/Library/Application Support/openstack',
      '/Users/me/.config/openstack',
      '/Library/Application Support/openstack',
      '/etc/openstack',
    ],
  ],
  [
    'win32',
    { USERPROFILE: 'C:\\Users\\me', HOME: '/c/Users/me' },
    [
      '/work',
      'C:\\Users\\me\\AppData\\Local\\OpenStack\\openstack',
      'C:\\Users\\me\\.config\\openstack',
      'C:\\ProgramData\\OpenStack\\openstack',
    ],
  ],
])('looks on %s with %o in the documented folders', (platform, env, folders) => {
  expect(configFolders({ platform, env, cwd: '/work' })).toEqual(folders);
});

it('takes the home of the user who runs the program when HOME is not set', () => {
  const folders = configFolders({ platform: 'linux', env: {}, cwd: '/work' });
  expect(folders[1]).toBe(`${homedir()}/.config/openstack`);
});
