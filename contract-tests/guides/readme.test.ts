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
const mock = JSON.parse(read('mock/package.json'));
const tarball = `${mock.name}-${mock.version}.tgz`;
const isOfMock = (command: string) => command.includes(`${mock.name}-`);

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
    const isOfNpm = ['ci', 'install', 'pack', 'version', 'publish'].includes(verb);
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

  // Another test starts the command of the tarball. Docker is not on every machine.
  it.each(commands.filter(isOfMock))(
    '%s names the tarball of the mock and its options',
    (command) => {
      const [before, after = ''] = command.split(tarball);
      expect(before).toMatch(/npx --yes (\.|\/w)\/$/);
      expect(() => readOptions(after.split(' ').filter((word) => word !== ''))).not.toThrow();
    },
  );

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
    const known = /^(npm|npx redocly|git commit|git tag|cp|cd) |^export |^\.ci\/run$/;
    expect(
      commands.filter(
        (command) =>
          !known.test(command) &&
          !otherTool.test(command) &&
          !command.startsWith(local) &&
          !isLogin(command) &&
          !isOfMock(command),
      ),
    ).toEqual([]);
  });
});

describe('the README', () => {
  it('counts the operations', () => {
    expect(read('README.md')).toContain(`It covers ${operations.length} operations`);
  });
});
