import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import type { OpenApiDocument } from '../../tools/description/openapi-document.js';
import { chapterSlug } from '../../tools/docs/markdown.js';
import { noPermission } from '../../tools/docs/permissions-section.js';
import { titles } from '../../tools/docs/titles.js';
import { buildDocs } from '../../tools/docs.js';
import { copyDescription } from '../mock/mock-scratch.js';
import { startBrowser } from '../support/browser.js';
import { document, operations } from '../support/description.js';
import { chaptersOf, definitionIn, lostIn } from './docs-definition.js';
import { type DocsPage, openDocs, showPlace } from './docs-page.js';
import { readThrough, rowsOf } from './docs-reading.js';

let folder: string;
let file: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-docs-test-'));
  file = join(folder, 'index.html');
  [browser] = await Promise.all([startBrowser(), buildDocs(file)]);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the docs page, opened from disk', () => {
  it.each(['as it is', 'without its security policy'])(
    'asks for nothing while it is read, %s',
    async (form) => {
      const copy = join(folder, `${form}.html`);
      const html = await readFile(file, 'utf8');
      const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
      expect(html).toMatch(policy);
      await writeFile(copy, form === 'as it is' ? html : html.replace(policy, ''));
      const reading = await openDocs(browser, copy);
      await readThrough(reading);
      expect(reading.complaints).toEqual([]);
      await reading.close();
    },
  );
});

describe('the docs page', () => {
  let definition: OpenApiDocument;
  let docs: DocsPage;

  beforeAll(async () => {
    definition = definitionIn(await readFile(file, 'utf8'));
    docs = await openDocs(browser, file);
  });
  afterAll(() => docs?.close());

  it('carries the whole description', () => {
    const { 'x-tagGroups': groups, tags = [], ...rest } = definition;
    const names = (document.tags ?? []).map(({ name }) => name);
    const own = tags.filter(({ name }) => names.includes(name));
    expect(lostIn(document, { ...rest, tags: own })).toEqual([]);
    expect(groups?.flatMap((group) => group.tags)).toEqual(tags.map(({ name }) => name));
  });

  it('has every chapter and its headings in the menu', async () => {
    const chapters = chaptersOf(definition, document);
    expect(chapters.map(({ title }) => title)).toContain(titles.errorCodes);
    for (const { title, anchors } of chapters) {
      const place = `/${chapterSlug(title)}`;
      await showPlace(docs.page, place);
      const links = docs.page.locator('a');
      const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const expected = [place, ...anchors.map((anchor) => `${place}/${anchor}`)];
      await expect
        .poll(hrefs, { message: title })
        .toEqual(expect.arrayContaining(expected.map((target) => `#${target}`)));
    }
  });

  it('has each error code as a row', async () => {
    const { codes, gateway } = readErrorCatalogue(
      new URL('../../openapi/error-codes.yaml', import.meta.url),
    );
    for (const [anchor, entries] of [
      ['service-codes', codes],
      ['gateway-codes', gateway],
    ] as const) {
      const place = `/${chapterSlug(titles.errorCodes)}/${anchor}`;
      await showPlace(docs.page, place);
      const expected = entries.map(({ code, status }) => [code, String(status)]);
      const shown = async () => (await rowsOf(docs, place)).map((cells) => cells.slice(0, 2));
      await expect.poll(async () => (await shown()).toSorted()).toEqual(expected.toSorted());
      expect((await rowsOf(docs, place)).flat()).not.toContain('');
    }
  });

  it('has the permissions of each operation as a row', async () => {
    const place = `/${chapterSlug(titles.permissions)}`;
    await showPlace(docs.page, place);
    const expected = operations.map(({ operationId, 'x-permission': actions = [] }) => [
      operationId,
      actions.join(', ') || noPermission,
    ]);
    await expect.poll(() => rowsOf(docs, place)).toEqual(expected);
  });

  it('has links that lead somewhere', async () => {
    const links = JSON.stringify(definition).matchAll(/\]\(#([^)]+)\)/g);
    const places = new Set(Array.from(links, ([, place = '']) => place));
    expect(places.size).toBeGreaterThan(operations.length);
    for (const place of places) {
      const id = /^operation\/(.+)$/.exec(place)?.[1];
      if (id !== undefined) {
        expect(operations.map(({ operationId }) => operationId)).toContain(id);
        continue;
      }
      await showPlace(docs.page, place);
      const target = docs.page.locator(
        `[data-section-id="/${place.toLowerCase().replace(/^\//, '')}"]`,
      );
      await target.waitFor();
    }
  });
});

describe('buildDocs', () => {
  it('keeps the earlier page when the description is broken', async () => {
    const scratch = await copyDescription();
    const page = join(folder, 'earlier.html');
    await writeFile(page, 'earlier');
    await appendFile(scratch.index, '  schemas:\n    Lost:\n      $ref: ./lost.yaml\n');
    await expect(buildDocs(page, scratch.index)).rejects.toThrow(/lost\.yaml/);
    expect(await readFile(page, 'utf8')).toBe('earlier');
    await scratch.remove();
  });
});
