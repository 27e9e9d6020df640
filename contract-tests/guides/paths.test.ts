import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operations } from '../support/description.js';
import { documents, read, root } from './code-blocks.js';

const rooms = ['openapi', 'generated', 'src', 'mock', 'contract-tests', 'tools', 'examples'];
const path = new RegExp(
  `\`((?:${[...rooms, 'bench', 'docs', '\\.github'].join('|')})/[\\w./-]*)\``,
  'g',
);

const contributing = readdirSync(join(root, '.github'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `.github/${name}`);
const found = (pattern: RegExp) =>
  [...documents, ...contributing].flatMap((document) =>
    [...new Set([...read(document).matchAll(pattern)].map(([, name = '']) => name))].map(
      (name) => [document, name] as const,
    ),
  );
const named = found(path);
const { scripts } = JSON.parse(read('package.json'));

describe('paths that README, guides and .github name', () => {
  it('are found', () => expect(named.length).toBeGreaterThan(50));

  it.each(named)('%s names %s, which exists', (_, name) => {
    expect(existsSync(join(root, name)), 'correct the path in the document').toBe(true);
  });
});

describe('methods of the client that README, guides and .github name', () => {
  const ids = operations.map(({ operationId }) => operationId);

  it.each(found(/\bdms\.(\w+)\(/g))('%s names %s, which exists', (_, name) => {
    expect(ids, 'correct the method in the document').toContain(name);
  });
});

describe('commands that README, guides and .github name', () => {
  it.each(found(/npm run ([\w:-]+)/g))('%s names npm run %s, which exists', (_, name) => {
    expect(Object.keys(scripts), 'correct the command in the document').toContain(name);
  });
});
