import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from 'otc-dms-kafka-mock/server';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { redocly } from '../../tools/description/redocly.js';
import { requestOf } from '../support/curl-request.js';
import { operations } from '../support/description.js';
import { blocksIn, read } from './code-blocks.js';

const { scripts } = JSON.parse(read('package.json'));

const commands = blocksIn('sh')
  .map(({ text }) => text.replace(/\\\n\s*/g, ''))
  .flatMap((text) => text.split(/\n| && /))
  .filter((line) => line.trim() !== '');
const local = 'curl -H "X-Auth-Token: ';
const packages = ['package.json', 'mock/package.json', 'contract-tests/verify/package.json'].map(
  (file): { name: string; version: string } => JSON.parse(read(file)),
);
/** Options of a command of the mock, in any of the ways in which it starts. */
const optionsOfMock = (command: string) =>
  /(?:^npm run mock -- |\botc-dms-kafka-mock(?:-[\d.]+\.tgz)?(?: |$))(.*)/.exec(command)?.[1];
const startsMock = (command: string) =>
  /\bnpx |^npm run/.test(command) && optionsOfMock(command) !== undefined;

let folder: string;
const mockUrl = inject('mockUrl');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-readme-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const otherTool = /^npx --yes ([\w-]+)@([\d.]+) /;

describe('commands of README and guides', () => {
  it.each(commands.filter((command) => command.startsWith('npm ')))('%s exists', (command) => {
    const [, verb = '', script = ''] = command.split(' ');
    const isOfNpm = ['audit', 'ci', 'install', 'pack', 'version', 'publish'].includes(verb);
    expect(isOfNpm || (verb === 'run' ? script : verb) in scripts).toBe(true);
  });

  it.each(commands.filter((command) => command.startsWith(local)))(
    '%s answers',
    async (command) => {
      const answer = await fetch(requestOf(command.replace('http://127.0.0.1:4010', mockUrl)));
      expect(answer.status).toBe(200);
      expect(await answer.json()).toHaveProperty('instances');
    },
  );

  it.each(commands.filter((command) => command.startsWith('npx redocly ')))(
    '%s writes a client',
    async (command) => {
      const [, , ...args] = command.split(' ');
      const output = join(folder, 'dms.ts');
      await redocly(...args.map((argument) => (argument === 'client/dms.ts' ? output : argument)));
      expect(await readFile(join(folder, 'dms.py'), 'utf8')).toContain('list_instances');
    },
  );

  // Other tests start these commands. Docker is not on every machine.
  it.each(commands.filter(startsMock))('%s has options that the mock knows', (command) => {
    const words = (optionsOfMock(command) ?? '').split(' ').filter((word) => word !== '');
    expect(() => readOptions(words)).not.toThrow();
  });

  it('name tarballs as npm pack writes them now', () => {
    const names = commands.flatMap((command) => command.match(/[\w-]+-[\d.]+\.tgz/g) ?? []);
    const written = packages.map(({ name, version }) => `${name}-${version}.tgz`);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !written.includes(name))).toEqual([]);
  });

  it('of other tools have the versions that npm run test:tools tries', () => {
    const { devDependencies } = JSON.parse(read('contract-tests/other-tools/package.json'));
    const named = commands.flatMap((command) => {
      const [, name = '', version] = otherTool.exec(command) ?? [];
      return version === undefined ? [] : [{ name, version }];
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named).toEqual(named.map(({ name }) => ({ name, version: devDependencies[name] })));
  });

  it('are all checked', () => {
    // A login needs an account. The guide has the same login as a program, which another test runs.
    const isLogin = (command: string) => /^\w+=\$\(curl .*\/v3\/auth\/tokens/.test(command);
    // A release is made by a person.
    const known =
      /^(npm|npx redocly|npx otc-dms-kafka-verify|git commit|git tag|cp|cd) |^export |^\.ci\/run$/;
    // Their versions and settings are compared with the catalogue of generators.
    const generates =
      /^(npx --yes -p|pip|openapi-python-client|go|oapi-codegen|java|mvn|mkdir|echo) /;
    expect(
      commands.filter(
        (command) =>
          !known.test(command) &&
          !generates.test(command) &&
          !otherTool.test(command) &&
          !command.startsWith(local) &&
          !isLogin(command) &&
          !startsMock(command),
      ),
    ).toEqual([]);
  });
});

describe('the README', () => {
  it('counts the operations', () => {
    expect(read('README.md')).toContain(`It covers ${operations.length} operations`);
  });
});
