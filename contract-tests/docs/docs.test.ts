import { readFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { chapterSlug } from '../../tools/docs/markdown.js';
import { noPermission } from '../../tools/docs/permissions-section.js';
import { titles } from '../../tools/docs/titles.js';
import { document, operations } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { deepestSample, textsOf } from './deepest-sample.js';
import { chaptersOf, definitionIn, linksIn } from './docs-definition.js';
import {
  click,
  type DocsPage,
  glanceAt,
  openDocs,
  operationPart,
  responseSamples,
  showOperation,
  showPlace,
} from './docs-page.js';
import { readThrough, rowsOf, search } from './docs-reading.js';
import { expectedNotes, noted } from './expected-notes.js';

let html: string;
let browser: Browser;
/** The page that all tests share. */
let docs: DocsPage;

beforeAll(async () => {
  const [file, endpoint] = await Promise.all([madeOnce('docsPage'), madeOnce('browser')]);
  html = await readFile(file, 'utf8');
  browser = await chromium.connect(endpoint);
  docs = await openDocs(browser, file);
});
afterAll(() => browser?.close());

describe('docs of an operation', () => {
  it.each(noted)(
    'with %s show its notes and a link to the page of the vendor',
    async (_, operation) => {
      const { text, links } = await glanceAt(docs.page, operation);
      const { method, path, externalDocs } = operation;
      const words = [method.toUpperCase(), path, ...expectedNotes(operation)];
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
      expect(links).toContain(externalDocs?.url);
    },
  );
});

describe('the docs page', () => {
  it('names project, licence and source', async () => {
    const { page } = docs;
    await showPlace(page, '/');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // Redoc sets the title a moment after it shows the place.
    await expect.poll(() => page.title()).toContain('otc-dms-kafka');
    const text = await page.locator('main').innerText();
    expect(text).toContain('otc-dms-kafka');
    expect(text).toContain('Apache-2.0');
    const source = page.locator('main').getByRole('link', { name: 'API reference', exact: true });
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/docs\.otc\.t-systems\.com\//);
    expect(await page.getByText('API docs by Redocly').isVisible()).toBe(true);
  });

  it('shows the deepest sample unfolded', async () => {
    const { operation, value } = deepestSample;
    const samples = responseSamples(await showOperation(docs.page, operation));
    const missing = async () => {
      const shown = (await samples.getByTestId('source-code').textContent()) ?? '';
      return textsOf(value).filter((text) => !shown.includes(text));
    };
    await expect.poll(missing).toEqual([]);
  });

  it('has every chapter and its headings in the menu', async () => {
    const chapters = chaptersOf(definitionIn(html), document);
    expect(chapters.map(({ title }) => title)).toContain(titles.errorCodes);
    for (const { title, place, anchors } of chapters) {
      await showPlace(docs.page, place);
      const links = docs.page.locator('a');
      const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const expected = [place, ...anchors.map((anchor) => `${place}/${anchor}`)];
      await expect
        .poll(hrefs, { message: title })
        .toEqual(expect.arrayContaining(expected.map((target) => `#${target}`)));
    }
  });

  it('has a row for each error code', async () => {
    const file = new URL('../../openapi/error-codes.yaml', import.meta.url);
    const { codes, gateway, others } = readErrorCatalogue(file);
    for (const [anchor, entries] of [
      ['service-codes', codes],
      ['gateway-codes', gateway],
      ['other-codes', others],
    ] as const) {
      const place = `/${chapterSlug(titles.errorCodes)}/${anchor}`;
      await showPlace(docs.page, place);
      const expected = entries.map(({ code, status }) => [code, String(status)]);
      const shown = async () => (await rowsOf(docs, place)).map((cells) => cells.slice(0, 2));
      await expect.poll(async () => (await shown()).toSorted()).toEqual(expected.toSorted());
      expect((await rowsOf(docs, place)).flat()).not.toContain('');
    }
  });

  it('has a row with the permissions of each operation', async () => {
    const place = `/${chapterSlug(titles.permissions)}`;
    await showPlace(docs.page, place);
    const expected = operations.map(({ operationId, 'x-permission': actions = [] }) => [
      operationId,
      actions.join(', ') || noPermission,
    ]);
    await expect.poll(() => rowsOf(docs, place)).toEqual(expected);
  });

  it('has a row for each difference of the mock', async () => {
    const place = `/${chapterSlug(titles.mock)}`;
    await showPlace(docs.page, place);
    const expected = operations.flatMap(({ operationId, 'x-resource': effect }) =>
      [effect?.stateless, ...(effect?.leavesOut ?? [])]
        .filter((sentence) => sentence !== undefined)
        .map((sentence) => [operationId, expect.stringContaining(sentence)]),
    );
    expect(expected.length).toBeGreaterThan(0);
    await expect.poll(() => rowsOf(docs, place)).toEqual(expected);
  });

  it('has the sections of the introduction that it links to', async () => {
    const sections = linksIn(definitionIn(html)).filter((place) => place.startsWith('section/'));
    expect(sections).not.toEqual([]);
    for (const section of sections) {
      await showPlace(docs.page, section);
      await docs.page.locator(`[data-section-id="/${section.toLowerCase()}"]`).waitFor();
    }
  });

  it('finds an operation by its ID', async () => {
    const { operation } = deepestSample;
    const hits = await search(docs.page, operation.operationId);
    const ofOperation = hits.filter({ hasText: operation.summary ?? '' });
    await click(ofOperation.filter({ hasText: operation.path }).first());
    await operationPart(docs.page, operation);
  });

  // The last test of the shared page, which it leaves.
  it('requests nothing and reports no error while it is read', async () => {
    await readThrough(docs, deepestSample.operation);
    expect(docs.complaints).toEqual([]);
  });
});
