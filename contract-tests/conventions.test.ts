import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../openapi/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replaceAll('\\', '/'));
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const index = parse(text('openapi.yaml')) as {
  info: { version: string };
  paths: Record<string, { $ref: string }>;
};

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
      expect(
        owner === 'Error' || files.some((file) => text(file).includes(`operationId: ${owner}\n`)),
      ).toBe(true);
    },
  );

  it.each(files.filter((name) => /^(components|paths)\//.test(name)))('%s is used', (name) => {
    const others = files.filter((file) => file !== name);
    const isUsed = others.some((file) =>
      new RegExp(`[/ ]${basename(name).replaceAll('.', '\\.')}$`, 'm').test(text(file)),
    );
    expect(
      isUsed,
      `no file of openapi/ refers to ${relative('.', name)}: use it or delete it`,
    ).toBe(true);
  });

  it('have base names of their own, since these become component names', () => {
    const names = files.map((name) => basename(name));
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
  });
});
