import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from './configuration-error.js';
import { findCloud, findEnvironment } from './find-cloud.js';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'clouds-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const surroundings = (env: Record<string, string>) => ({
  env: { HOME: cwd, ...env },
  cwd,
  platform: 'linux',
});
const lineBreak = 'a line break; remove it.';
const controlCharacter = 'a control character; remove it.';

describe('a setting with a control character', () => {
  it.each([
    ['OS_TOKEN', 'SECRET\n', lineBreak],
    ['OS_AUTH_TOKEN', '\nSECRET', lineBreak],
    ['OS_PASSWORD', 'SECRET\r\n', lineBreak],
    ['OS_SECRET_KEY', 'SECRET\u2028', lineBreak],
    ['OS_SK', 'SEC\u0085RET', lineBreak],
    ['OS_SECURITY_TOKEN', 'SEC\u001bRET', controlCharacter],
    ['OS_PASSCODE', 'SECRET\t', controlCharacter],
    ['OS_USERNAME', 'SECRET\u007f', controlCharacter],
    ['OS_AUTH_URL', 'https://iam.example.com\n', lineBreak],
    ['OS_REGION_NAME', 'eu-de\n', lineBreak],
    ['OS_PROFILE', 'otc\n', lineBreak],
  ])('is refused in the variable %s', (variable, value, problem) => {
    const env = { OS_TOKEN: 'token', [variable]: value };
    expect(() => findEnvironment(surroundings(env))).toThrow(
      new ConfigurationError(`${variable} contains ${problem}`),
    );
  });

  it.each(['OS_CLIENT_CONFIG_FILE', 'OS_CLIENT_SECURE_FILE', 'OS_PASSCODE'])(
    'is refused in %s, which is read for a cloud',
    (variable) => {
      writeFileSync(join(cwd, 'clouds.yaml'), 'clouds: {shop: {auth: {token: x}}}');
      expect(() => findCloud('shop', surroundings({ [variable]: 'a\n' }))).toThrow(
        new ConfigurationError(`${variable} contains ${lineBreak}`),
      );
    },
  );

  it.each([
    ['clouds.yaml', 'clouds', 'auth: {token: "SECRET\\n"}', `token contains ${lineBreak}`],
    [
      'clouds.yaml',
      'clouds',
      'auth:\n      password: |\n        SECRET\n',
      `password contains ${lineBreak}`,
    ],
    ['secure.yaml', 'clouds', 'auth: {sk: "SECRET\\0"}', `sk contains ${controlCharacter}`],
    [
      'clouds-public.yaml',
      'public-clouds',
      'auth: {auth_url: "x\\t"}',
      `auth_url contains ${controlCharacter}`,
    ],
  ])('is refused in %s', (file, section, setting, problem) => {
    writeFileSync(join(cwd, 'clouds.yaml'), 'clouds:\n  shop: {profile: shop}\n');
    writeFileSync(join(cwd, file), `${section}:\n  shop:\n    ${setting}`);
    expect(() => findCloud('shop', surroundings({}))).toThrow(
      new ConfigurationError(`Cloud "shop": ${problem}`),
    );
    rmSync(join(cwd, file));
  });

  it('does not matter where it is not read', () => {
    writeFileSync(join(cwd, 'clouds.yaml'), 'clouds: {shop: {auth: {token: x}, note: "a\\nb"}}');
    const { values } = findCloud('shop', surroundings({ OS_PASSWORD: 'a\n' }));
    expect(values).toEqual({ token: 'x' });
  });
});
