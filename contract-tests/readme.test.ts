import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../tools/mock/start-mock.js';
import { redocly } from '../tools/redocly.js';
import { requestOf } from './mock-scratch.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = ['README.md', 'openapi/README.md'];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Fenced blocks of a language, each with its text. */
function blocksOf(document: string, language: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

const commands = documents
  .flatMap((document) => blocksOf(document, 'sh'))
  .flatMap((block) => block.split(/\n| && /))
  .filter((line) => line.trim() !== '');

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-readme-'));
  mock = await startMock();
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

describe('commands of the README', () => {
  it.each(commands.filter((command) => command.startsWith('npm ')))('%s exists', (command) => {
    const [, verb = '', script = ''] = command.split(' ');
    const isOfNpm = verb === 'ci';
    expect(isOfNpm || (verb === 'run' ? script : verb) in scripts).toBe(true);
  });

  it.each(commands.filter((command) => command.startsWith('curl ')))(
    '%s lists tasks',
    async (command) => {
      const answer = await fetch(requestOf(command.replace('http://127.0.0.1:4010', mock.url)));
      expect(answer.status).toBe(200);
      expect(await answer.json()).toHaveProperty('tasks');
    },
  );

  it.each(commands.filter((command) => command.startsWith('npx redocly ')))(
    '%s writes a client',
    async (command) => {
      const [, , ...args] = command.split(' ');
      const output = join(folder, 'dms.ts');
      await redocly(...args.map((argument) => (argument === 'client/dms.ts' ? output : argument)));
      expect(await readFile(join(folder, 'dms.py'), 'utf8')).toContain('list_connector_tasks');
    },
  );

  it('are all checked', () => {
    expect(commands.filter((command) => !/^(npm|curl|npx redocly) /.test(command))).toEqual([]);
  });
});

describe('TypeScript of the README', () => {
  const blocks = documents.flatMap((document) => blocksOf(document, 'ts'));

  it.each(blocks)('compiles: %s', (block) => {
    const file = join(root, 'readme-block.ts');
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const { readFile: read, fileExists } = host;
    host.readFile = (name) => (name === file ? block : read(name));
    host.fileExists = (name) => name === file || fileExists(name);
    const program = ts.createProgram([file], { ...options, noUnusedLocals: false }, host);
    const problems = ts
      .getPreEmitDiagnostics(program)
      .filter((problem) => problem.file?.fileName === file);
    expect(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([]);
  });
});

describe('links of the README', () => {
  const links = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\(([^)#:]+)\)/g)];
  it.each(links.map((match) => match[1] ?? ''))('%s exists', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});
