import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { packedIndex } from '../../tools/docs/add-page-script.js';
import { find, readIndex, type SearchIndex } from '../../tools/docs/search/find.js';
import { operations } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { type DocsPage, menuPlace, openDocs, operationPart } from './docs-page.js';
import { search } from './docs-reading.js';

/** Words that readers type, and the address of the section that they look for: among the first three hits, the first or the only ones. */
const typed: [query: string, place: RegExp][] = [
  ['429', /^\/error-codes\/gateway-codes#apigw\.0308$/],
  ['rate limit', /^\/(retries-and-limits|error-codes\/gateway-codes#apigw)/],
  ['DMS.00400062', /^\/error-codes#dms\.00400062$/],
  ['AK/SK', /^\/authentication\/an-access-key$/],
  ['waitForInstance', /^\/paging-and-waiting\/(waiting|what-takes-long)$/],
  ['kafka_manager', /createinstancebyengine.*kafka_manager_user$/],
  ['RUNNING', /^\/statuses#instance-status-running$/],
  ['createInstanceTopic', /^\/topics\/createinstancetopic$/],
  ['/v2/{project_id}/instances', /^\/instance-lifecycle\/listinstances$/],
  ['retention_time', /^\/topics\/.*path=topics$/],
  ['partition reassignment', /^\/instance-management\/createreassignmenttask$/],
  ['retry', /^\/retries-and-limits/],
];

let file: string;
let browser: Browser;
let docs: DocsPage;
let page: Page;
let dialog: Locator;
let index: SearchIndex;
beforeAll(async () => {
  const [made, endpoint] = await Promise.all([madeOnce('docsPage'), madeOnce('browser')]);
  file = made;
  index = readIndex(packedIndex(await readFile(file, 'utf8')) ?? '');
  browser = await chromium.connect(endpoint);
  docs = await openDocs(browser, file);
  page = docs.page;
  dialog = page.getByRole('dialog', { name: 'Search' });
});
afterAll(() => browser?.close());

const placesOf = (query: string) => find(index, query).map(({ place }) => place);
const hash = () => page.evaluate(() => decodeURIComponent(window.location.hash));

describe('the index of the page', () => {
  it('leads to each error code first', () => {
    const { codes, gateway, others } = readErrorCatalogue();
    const all = [...codes, ...gateway, ...others].map(({ code }) => code);
    const lost = all.filter((code) => !placesOf(code)[0]?.endsWith(`#${code.toLowerCase()}`));
    expect(lost).toEqual([]);
  });

  it("leads to each operation first, by its ID and the vendor's", () => {
    const lost = operations.flatMap((operation) => {
      const names = [operation.operationId, operation.externalDocs?.description ?? ''];
      return names.filter((name) => placesOf(name)[0] !== menuPlace(operation));
    });
    expect(lost).toEqual([]);
  });

  it('leads to the operations of each path, method by method', () => {
    const lost = operations.filter(({ method, path }) => {
      const hits = find(index, path).slice(0, 3);
      return !hits.some(({ where }) => where === `${method.toUpperCase()} ${path}`);
    });
    expect(lost.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('leads to each parameter within three hits', () => {
    const names = new Set(
      operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
    );
    const isNamed = (name: string) =>
      find(index, name)
        .slice(0, 3)
        .some(({ title }) => title === name);
    expect([...names].filter((name) => !isNamed(name))).toEqual([]);
  });
});

describe('the search', () => {
  it.each(typed)('shows for %s what is looked for among the first three', async (query, place) => {
    const options = await search(page, query);
    expect(
      placesOf(query)
        .slice(0, 3)
        .filter((one) => place.test(one)),
    ).not.toEqual([]);
    const shown = await options.locator('b').allTextContents();
    expect(shown).toEqual(find(index, query).map(({ title }) => title));
  });

  it('shows the kind of each section', async () => {
    const options = await search(page, 'RUNNING');
    expect(await options.locator('small').first().textContent()).toBe('Status');
    await page.keyboard.press('Escape');
  });

  it.each(['/', 'Control+k'])('opens by %s, and closes by Escape', async (key) => {
    await page.keyboard.press(key);
    expect(
      await dialog.getByRole('combobox').evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
  });

  it('opens by Enter on its button, which says what it does', async () => {
    const button = page.getByRole('button', { name: 'Search', exact: true });
    expect(await button.textContent()).toBe('Search');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    expect(await page.getByTestId('search-dialog').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('is used by keys alone: arrows choose, Enter opens, and the focus moves to the content', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('DMS.004000');
    const [first, second] = find(index, 'DMS.004000');
    const box = dialog.getByRole('combobox');
    const chosen = () => dialog.locator('[aria-selected="true"] b').textContent();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(chosen).toBe(first?.title);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(second?.title);
    expect(await box.getAttribute('aria-activedescendant')).toBe('search-hit-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).not.toBe('search-hit-0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(hash).toBe(`#${first?.place}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.locator(`[id="${first?.place.split('#')[1]}"]`).waitFor();
    expect(await hash()).toBe(`#${first?.place}`);
  });

  it('says that nothing is found', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('qqqqqqqqqq');
    await expect.poll(() => dialog.getByRole('status').textContent()).toMatch(/^Nothing found/);
    await page.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('leaves a slash that is typed into a field alone', async () => {
    const options = await search(page, 'AK');
    await dialog.getByRole('combobox').press('End');
    await page.keyboard.type('/SK');
    await expect.poll(() => dialog.getByRole('combobox').inputValue()).toBe('AK/SK');
    expect(await options.first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('closes the menu of a phone, and leaves the index of Redoc unmade', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const menu = page.getByTestId('floating-button');
    await menu.click();
    await page.getByTestId('search-trigger').hover();
    await page.getByTestId('search-trigger').click();
    await page.keyboard.type('waitForInstance');
    const options = dialog.getByRole('option');
    await options.first().click();
    await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false');
    await page.clock.runFor(60_000);
    expect(await page.getByTestId('search-trigger').textContent()).toBe('Search');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('opens a hit by a click', async () => {
    const [operation] = operations;
    if (!operation) throw new Error('The description has no operation.');
    const options = await search(page, operation.operationId);
    await options.first().click();
    await operationPart(page, operation);
    expect(docs.complaints).toEqual([]);
  });
});
