import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../../tools/description/openapi-document.js';
import { buildDocs } from '../../tools/docs.js';
import { titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { chaptersOf, definitionIn, linksIn, lostIn } from './docs-definition.js';
import { expectedNotes } from './expected-notes.js';

describe('the description in the docs page', () => {
  let definition: OpenApiDocument;
  beforeAll(async () => {
    definition = definitionIn(await readFile(await madeOnce('docsPage'), 'utf8'));
  });

  it('is complete', () => {
    const { 'x-tagGroups': groups, tags = [], ...rest } = definition;
    const names = (document.tags ?? []).map(({ name }) => name);
    const own = tags.filter(({ name }) => names.includes(name));
    expect(lostIn(document, { ...rest, tags: own })).toEqual([]);
    expect(groups?.flatMap((group) => group.tags)).toEqual(tags.map(({ name }) => name));
  });

  it.each(operations.map((operation) => [titleOf(operation), operation] as const))(
    'has the notes of %s',
    (_, operation) => {
      const { method, path, externalDocs } = operation;
      const text = definition.paths[path]?.[method]?.description ?? '';
      const expected = [...expectedNotes(operation), `](${externalDocs?.url})`];
      expect(expected.filter((word) => !text.includes(word))).toEqual([]);
    },
  );

  it('has the guides of readers, and no measurements', () => {
    const titles = chaptersOf(definition, document).map(({ title }) => title);
    expect(titles).toContain('Retries and limits');
    expect(titles).not.toContain('Benchmarks');
  });

  it('links only to what the page has', () => {
    const chapters = chaptersOf(definition, document).flatMap(({ place, anchors, ids }) => [
      place,
      ...anchors.map((anchor) => `${place}/${anchor}`),
      ...ids.map((id) => `${place}#${id}`),
    ]);
    const known = [
      ...chapters,
      ...operations.flatMap(({ operationId }) => [
        `operation/${operationId}`,
        `try/${operationId}`,
      ]),
    ];
    // Redoc alone knows the sections of the introduction: another test follows these links.
    const links = linksIn(definition).filter((place) => !place.startsWith('section/'));
    expect(links.length).toBeGreaterThan(operations.length);
    expect(links.filter((place) => !known.includes(place))).toEqual([]);
  });
});

describe('buildDocs', () => {
  it('keeps the earlier page when the description is broken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'otc-dms-docs-test-'));
    const [page, index] = [join(folder, 'earlier.html'), join(folder, 'openapi.yaml')];
    await writeFile(page, 'earlier');
    await writeFile(index, 'openapi: 3.1.0\npaths:\n  /lost:\n    $ref: ./lost.yaml\n');
    await expect(buildDocs(page, index)).rejects.toThrow(/lost\.yaml/);
    expect(await readFile(page, 'utf8')).toBe('earlier');
    await rm(folder, { recursive: true });
  });
});
