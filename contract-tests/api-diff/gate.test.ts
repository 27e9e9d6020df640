import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { missingDeclaration } from '../../tools/api-diff/check-release.js';
import { compareVersions } from '../../tools/api-diff/compare-versions.js';
import { printChangelog } from '../../tools/api-diff/print.js';
import { readVersion } from '../../tools/api-diff/read-version.js';
import { endCommands, run } from '../support/commands.js';
import { withPaths } from './plant.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const old = readVersion(`${root}contract-tests/released/openapi.yaml`);
const tags = withPaths(old, (path) => path.endsWith('/tags'));
const withoutTags = structuredClone(tags);
delete Object(withoutTags.components.schemas?.TagList).properties.tags;
const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8');
const versionIn = (file: string) => JSON.parse(readFileSync(`${root}${file}`, 'utf8')).version;
const version = versionIn('package.json');

/** Returns what version and changelog must still say about a break. */
const missing = (now: string, text: string) =>
  missingDeclaration({ released: old.info.version, version: now, changelog: text });

describe('the description since the last release', () => {
  it('breaks nothing that version and changelog do not declare', async () => {
    const { breaking } = await compareVersions({ old, now: readVersion(inject('bundle')) });
    if (breaking.length === 0) return;
    expect(missing(version, changelog), 'run: npm run api-diff').toBeUndefined();
  });

  it('has one version in all packages', () => {
    const described = readVersion(inject('bundle')).info.version;
    expect([versionIn('mock/package.json'), described]).toEqual([version, version]);
  });

  it('cannot lose a field without a step of the version', async () => {
    expect((await compareVersions({ old: tags, now: withoutTags })).breaking).not.toEqual([]);
    expect(missing(old.info.version, changelog)).toMatch(/needs a version/);
    const declared = changelog.replace('## Unreleased', '## Unreleased\n\n### Breaking\n');
    expect(missing('1.0.0', changelog)).toMatch(/needs a heading/);
    expect(missing('1.0.0', declared)).toBeUndefined();
  });
});

describe('npm run api-diff', () => {
  let folder: string;
  let released: string;
  let changed: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'otc-dms-api-diff-'));
    // JSON is read a hundred times faster than YAML.
    [released, changed] = [join(folder, 'released.json'), join(folder, 'changed.json')];
    await writeFile(released, JSON.stringify(tags));
    await writeFile(changed, JSON.stringify(withoutTags));
    await writeFile(join(folder, 'broken.yaml'), 'openapi: [');
    await writeFile(join(folder, 'other.yaml'), 'a: 1');
    await writeFile(
      join(folder, 'parts.yaml'),
      'openapi: 3.1.0\npaths:\n  /a:\n    $ref: ./a.yaml\n',
    );
  });
  afterEach(endCommands);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function apiDiff(...args: string[]) {
    const { ended, output } = run('tools/run.js', 'api-diff', ...args);
    const [status] = await ended;
    return { status, ...output };
  }
  it('ends with status 0 when nothing changed', async () => {
    const { status, stdout } = await apiDiff(released, released);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Nothing changed for clients.\n' });
  });

  it('ends with status 1 when something breaks, and prints only JSON with --json', async () => {
    const { status, stdout, stderr } = await apiDiff(released, changed, '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const text = 'In `showKafkaTags`, the field `tags` in answer 200 is removed.';
    expect(JSON.parse(stdout)).toEqual({
      breaking: [{ operationId: 'showKafkaTags', text }],
      safe: [],
    });
  });

  it('prints a section for the changelog', async () => {
    const diff = await compareVersions({ old: tags, now: withoutTags });
    expect(printChangelog(diff)).toMatch(
      /^### Description\n\n#### Breaking\n\n- In `showKafkaTags`, the field/,
    );
  });

  it.each([
    ['a missing file', ['nowhere.yaml'], /nowhere\.yaml cannot be read/],
    ['an unknown option', ['--all'], /Unknown option '--all'/],
    ['two formats', ['--json', '--changelog'], /not both/],
    ['three files', ['a', 'b', 'c'], /not also c/],
  ])('ends with status 2 and one line for %s', async (_, args, message) => {
    const { status, stdout, stderr } = await apiDiff(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['a broken file', 'broken.yaml', /broken\.yaml:\d+:\d+ /],
    ['another file', 'other.yaml', /other\.yaml is not a description/],
    ['a description in parts', 'parts.yaml', /a\.yaml is unresolved\. Bundle/],
  ])('says what is wrong with %s', (_, file, message) => {
    expect(() => readVersion(join(folder, file))).toThrow(message);
  });
});
