import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeClient } from './describe-client.js';
import { findCloud } from './find-cloud.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clouds-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const home = 'home/.config/openstack';

function find(name?: string, env: Record<string, string> = {}) {
  const surroundings = { env: { HOME: join(root, 'home'), ...env }, cwd: join(root, 'cwd') };
  return findCloud(name, { ...surroundings, platform: 'linux' });
}

/** Returns the message of the error, without the temporary folder. */
function problem(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String(error).replaceAll(root, '');
  }
  throw new Error('nothing is wrong');
}

// python-otcextensions.readthedocs.io/en/latest/install/configuration.html, "Splitting the credentials".
const otcClouds = `clouds:
  otc:
    auth:
      username: 'USER_NAME'
      project_name: 'eu-de'
      auth_url: 'https://iam.eu-de.otc.t-systems.com:443/v3'
      user_domain_name: 'OTC00000000001000000xxx'
    interface: 'public'
    identity_api_version: 3 # !Important
    ak: 'AK_VALUE' # AK/SK pair for access to OBS
    sk: 'SK_VALUE'
`;
const otcSecure = `clouds:
  otc:
    auth:
      password: '<PASSWORD>'
`;

// docs.openstack.org/openstacksdk/latest/user/config/configuration.html, "Config Files".
const sdkClouds = `clouds:
  mtvexx:
    profile: https://vexxhost.com
    auth:
      username: mordred@inaugust.com
      password: XXXXXXXXX
      project_name: mordred@inaugust.com
    region_name: ca-ymq-1
    dns_api_version: 1
  mordred:
    region_name: RegionOne
    auth:
      username: 'mordred'
      password: XXXXXXX
      project_name: 'shade'
      auth_url: 'https://montytaylor-sjc.openstack.blueboxgrid.com:5001/v2.0'
  infra:
    profile: rackspace
    auth:
      username: openstackci
      password: XXXXXXXX
      project_id: 610275
    regions:
    - DFW
    - ORD
    - IAD
`;

describe('findCloud', () => {
  it('lays secure.yaml over clouds.yaml, each from the first folder that has one', () => {
    write({ 'cwd/clouds.yaml': otcClouds, [`${home}/secure.yaml`]: otcSecure });
    expect(describeClient(find('otc'), {})).toEqual({
      region: 'eu-de',
      projectId: undefined,
      // Not with ak and sk, which the page keeps for object storage.
      credential: {
        kind: 'password',
        options: {
          iamUrl: 'https://iam.eu-de.otc.t-systems.com',
          userName: 'USER_NAME',
          domainName: 'OTC00000000001000000xxx',
          projectName: 'eu-de',
          password: '<PASSWORD>',
        },
      },
    });
  });

  it('reads the example of openstacksdk', () => {
    write({ [`${home}/clouds.yaml`]: sdkClouds });
    expect(find('mordred').values).toEqual({
      region: 'RegionOne',
      userName: 'mordred',
      password: 'XXXXXXX',
      projectName: 'shade',
      authUrl: 'https://montytaylor-sjc.openstack.blueboxgrid.com:5001/v2.0',
    });
    expect(find('infra').values).toMatchObject({ projectId: '610275', region: 'DFW' });
    expect(find('infra', { OS_REGION_NAME: 'IAD' }).values).toMatchObject({ region: 'IAD' });
    expect(find('mtvexx').searched).toContain('Its profile "https://vexxhost.com" is not known.');
  });

  // docs.openstack.org/openstacksdk/latest/user/config/configuration.html, "Per-region settings".
  it('applies the settings of the region that is chosen', () => {
    write({
      'cwd/clouds.yaml': `clouds:
  both:
    auth: {username: u, project_name: eu-de}
    regions:
    - eu-de
    - name: eu-nl
      values:
        auth: {project_name: eu-nl}
`,
    });
    expect(find('both').values).toEqual({ userName: 'u', projectName: 'eu-de', region: 'eu-de' });
    expect(find('both', { OS_REGION_NAME: 'eu-nl' }).values).toEqual({
      userName: 'u',
      projectName: 'eu-nl',
      region: 'eu-nl',
    });
  });

  it('knows the profile "otc", and those of clouds-public.yaml', () => {
    const auth = '    auth: {username: u, password: p, user_domain_name: d, project_name: x}\n';
    write({
      'cwd/clouds.yaml': `clouds:\n  a:\n    profile: otc\n${auth}  b:\n    profile: own\n${auth}`,
      'cwd/clouds-public.yaml':
        'public-clouds:\n  own:\n    region_name: eu-nl\n    auth:\n      auth-url: https://login.example.com\n',
    });
    const iamUrl = 'https://iam.eu-de.otc.t-systems.com';
    expect(describeClient(find('a'), {})).toMatchObject({
      region: 'eu-de',
      credential: { options: { iamUrl } },
    });
    expect(describeClient(find('a'), { region: 'eu-nl' })).toMatchObject({
      region: 'eu-nl',
      credential: { options: { iamUrl: 'https://iam.eu-nl.otc.t-systems.com' } },
    });
    expect(describeClient(find('b'), {})).toMatchObject({
      region: 'eu-nl',
      credential: { options: { iamUrl: 'https://login.example.com' } },
    });
  });

  it('takes an access key out of auth, and one beside it where no user is', () => {
    write({
      'cwd/clouds.yaml': `clouds:
  within: {auth: {ak: a, sk: s, security_token: t, project_id: 0123456789abcdef0123456789abcdef, password: x}, region_name: eu-de}
  beside: {ak: a, sk: s, auth: {project_id: 0123456789abcdef0123456789abcdef}, region_name: eu-de}
  typed: {auth_type: aksk, ak: a, sk: s, auth: {username: u, project_id: 0123456789abcdef0123456789abcdef}, region_name: eu-de}
`,
    });
    const options = {
      accessKey: 'a',
      secretKey: 's',
      projectId: '0123456789abcdef0123456789abcdef',
    };
    expect(describeClient(find('beside'), {}).credential).toEqual({ kind: 'aksk', options });
    expect(describeClient(find('typed'), {}).credential).toEqual({ kind: 'aksk', options });
    expect(describeClient(find('within'), {}).credential).toEqual({
      kind: 'aksk',
      options: { ...options, securityToken: 't' },
    });
  });

  it('leaves a named cloud as the file says, whatever the variables say', () => {
    write({ 'cwd/clouds.yaml': otcClouds });
    const env = { OS_PASSWORD: 'other', OS_PROJECT_ID: 'other', OS_REGION_NAME: 'eu-nl' };
    expect(find('otc', env).values).toEqual(find('otc').values);
    expect(find('otc', { OS_PASSCODE: '123456' }).values.passcode).toBe('123456');
  });

  it('takes the name that is given, the one in OS_CLOUD, or the only one', () => {
    const file = 'clouds: {a: {auth: {username: ua}}, b: {auth: {username: ub}}}';
    write({ 'cwd/clouds.json': file, 'only.yaml': 'clouds: {c: {auth: {username: uc}}}' });
    const only = { OS_CLIENT_CONFIG_FILE: join(root, 'only.yaml') };
    expect(find('a', { OS_CLOUD: 'b' }).values.userName).toBe('ua');
    expect(find(undefined, { OS_CLOUD: 'b' }).values.userName).toBe('ub');
    expect(find(undefined, only).values.userName).toBe('uc');
    expect(find('envvars', { OS_USERNAME: 'ue' }).values.userName).toBe('ue');
    expect(find('mine', { OS_CLOUD_NAME: 'mine', OS_USERNAME: 'ue' }).values.userName).toBe('ue');
  });

  it.each([
    ['clouds.yaml', 'clouds.yml'],
    ['clouds.yml', 'clouds.json'],
  ])('reads %s rather than %s', (first, second) => {
    write({ [`cwd/${first}`]: 'clouds: {a: {}}', [`cwd/${second}`]: 'clouds: {b: {}}' });
    expect(problem(() => find('b'))).toContain('known are a.');
  });

  it('names what is missing, and what was read', () => {
    write({ [`${home}/clouds.yaml`]: otcClouds });
    expect(problem(() => describeClient(find('otc'), {}))).toBe(
      'ConfigurationError: Cloud "otc" lacks auth.password. Read /home/.config/openstack/clouds.yaml. ' +
        'No secure.yaml in /cwd, /home/.config/openstack or /etc/openstack.',
    );
  });

  it('names the clouds there are when one is not', () => {
    write({ 'cwd/clouds.yaml': sdkClouds, [`${home}/clouds.yml`]: otcClouds });
    const searched =
      'Read /cwd/clouds.yaml. Not /home/.config/openstack/clouds.yml, as the first one wins. ' +
      'No secure.yaml in /cwd, /home/.config/openstack or /etc/openstack.';
    const known = 'known are mtvexx, mordred and infra.';
    expect(problem(() => find('mordret'))).toBe(
      `ConfigurationError: There is no cloud "mordret": ${known} ${searched}`,
    );
    expect(problem(() => find(undefined, { OS_CLOUD: 'otc' }))).toBe(
      `ConfigurationError: There is no cloud "otc" (OS_CLOUD): ${known} ${searched}`,
    );
    expect(problem(() => find())).toBe(
      `ConfigurationError: Name a cloud of clouds.yaml, or set OS_CLOUD: ${known} ${searched}`,
    );
  });

  it('says where it looked when there is no file', () => {
    const env = { OS_CLIENT_CONFIG_FILE: 'my.yaml' };
    expect(problem(() => find('otc', env))).toBe(
      'ConfigurationError: There is no cloud "otc": none is known. ' +
        'No clouds.yaml in /cwd, /home/.config/openstack or /etc/openstack. ' +
        'OS_CLIENT_CONFIG_FILE names /cwd/my.yaml, which cannot be read (ENOENT). ' +
        'No secure.yaml in /cwd, /home/.config/openstack or /etc/openstack.',
    );
  });

  it('passes over a file that cannot be read, and says so', () => {
    write({ 'cwd/clouds.yaml/is-a-folder': '', [`${home}/clouds.yaml`]: otcClouds });
    expect(find('otc').values.userName).toBe('USER_NAME');
    expect(find('otc').searched).toContain('/cwd/clouds.yaml cannot be read (EISDIR).');
  });

  it.each([
    ['clouds:\n  otc:\n    auth:\n\tpassword: SECRET', ', line 4: a tab indents; use spaces.'],
    ['- SECRET', ' must be a mapping (key: value).'],
    ['SECRET', ' must be a mapping (key: value).'],
  ])('refuses %j', (text, message) => {
    write({ 'cwd/clouds.yaml': text });
    expect(problem(() => find('otc'))).toBe(`ConfigurationError: /cwd/clouds.yaml${message}`);
  });

  it.each([
    ['clouds: SECRET', '"clouds" in /cwd/clouds.yaml must be a mapping (key: value).'],
    ['clouds: {otc: SECRET}', 'Cloud "otc" must be a mapping (key: value).'],
    ['clouds: {otc: {auth: SECRET}}', 'Cloud "otc": auth must be a mapping (key: value).'],
    [
      'clouds: {otc: {auth: {password: {SECRET}}}}',
      'Cloud "otc": password is not a text; put a value with braces, brackets or ": " in quotes.',
    ],
  ])('refuses %j', (text, message) => {
    write({ 'cwd/clouds.yaml': text });
    expect(problem(() => find('otc'))).toBe(`ConfigurationError: ${message}`);
  });

  it('takes empty files for none', () => {
    write({ 'cwd/clouds.yaml': '', 'cwd/secure.yaml': '# nothing' });
    expect(problem(() => find('otc'))).toContain('none is known');
  });
});
