import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../openapi/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  // Evidence is beside the description, not part of it.
  .filter((name) => name.endsWith('.yaml') && !name.startsWith('evidence/'));
const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const text = (name: string) => texts.get(name.replace(/^\.\//, '')) ?? '';
const index = parse(text('openapi.yaml')) as {
  info: { version: string };
  paths: Record<string, { $ref: string }>;
};

const operationIds = new Set(
  files.flatMap((name) => [...text(name).matchAll(/operationId: (\w+)\n/g)].map(([, id]) => id)),
);

/** Files that refer to a base name at the end of a line. */
const referring = new Map<string, Set<string>>();
for (const name of files) {
  for (const [, target = ''] of text(name).matchAll(/[/ ]([\w.-]+\.yaml)$/gm)) {
    referring.set(target, (referring.get(target) ?? new Set()).add(name));
  }
}

describe('the description', () => {
  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'));
    expect(index.info.version).toBe(version);
  });
});

describe('files of the description', () => {
  it.each(Object.entries(index.paths))('%s is the first line of its file', (path, { $ref }) => {
    expect(text($ref).split('\n')[0]).toBe(`# ${path}`);
  });

  it.each(files.filter((name) => name.startsWith('components/examples/')))(
    '%s is named after its use',
    (name) => {
      const [owner = '', use = '', scenario = ''] = basename(name, '.yaml').split('.');
      expect(use).toMatch(/^(request|\d{3})$/);
      expect(scenario).toMatch(/^[a-z0-9-]+$/);
      expect(owner === 'Error' || operationIds.has(owner)).toBe(true);
    },
  );

  it.each(files.filter((name) => /^(components|paths)\//.test(name)))('%s is used', (name) => {
    const isUsed = [...(referring.get(basename(name)) ?? [])].some((file) => file !== name);
    expect(
      isUsed,
      `no file of openapi/ refers to ${relative('.', name)}: use it or delete it`,
    ).toBe(true);
  });

  it('have unique base names, which become component names', () => {
    const names = files.map((name) => basename(name));
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
  });
});
