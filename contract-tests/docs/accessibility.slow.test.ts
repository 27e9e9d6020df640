import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeOnce } from '../support/made-once.js';
import { click, openDocs, showPlace } from './docs-page.js';
import { search } from './docs-reading.js';

const create = '/instance-lifecycle/createinstancebyengine';

/** A view of the page: address, width, and what the reader does first. */
type View = [name: string, place: string, width: number, act?: (page: Page) => Promise<unknown>];

const schemes: ['light' | 'dark', View[]][] = [
  [
    'light',
    [
      ['the start', '/', 1440],
      ['a list', '/instance-lifecycle/listinstances', 1440],
      ['a creation with variants', create, 1440],
      ['the error codes', '/error-codes', 1440],
      ['a guide', '/errors', 1440],
      ['a deprecated operation', '/instance-lifecycle/createpostpaidinstance', 1024],
      ['a guide on a phone', '/retries-and-limits', 390],
      ['the open search', '/', 1440, (page) => search(page, 'topic')],
    ],
  ],
  [
    'dark',
    [
      ['samples', create, 1440],
      ['a deprecated operation', '/instance-lifecycle/createpostpaidinstance', 1440],
      ['a creation on a phone', create, 390],
      ['the open search on a phone', '/', 390, (page) => search(page, 'topic')],
      ['the menu on a phone', '/', 390, (page) => click(page.getByTestId('floating-button'))],
    ],
  ],
];

let file: string;
let browser: Browser;
let source: string;
beforeAll(async () => {
  const [made, endpoint] = await Promise.all([madeOnce('docsPage'), madeOnce('browser')]);
  file = made;
  source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await chromium.connect(endpoint);
});
afterAll(() => browser?.close());

/** Returns the violations that keep readers out, and those of the page's outline. */
function barriersOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    const { violations } = await judge.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, impact, nodes }) =>
      impact === 'serious' || impact === 'critical' || ['heading-order', 'region'].includes(id)
        ? nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ''} ${html.slice(0, 200)}`)
        : [],
    );
  });
}

// Upper bound in milliseconds for a busy machine: axe computes the styles of all elements.
describe('the docs page', { timeout: 300_000 }, () => {
  describe.each(schemes)('in its %s colours', (colorScheme, views) => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await openDocs(browser, file, { colorScheme }));
      await page.evaluate(source);
    });
    afterAll(() => page?.context().close());

    it.each(views)('has no serious barrier in %s', async (_, place, width, act) => {
      await page.setViewportSize({ width, height: 900 });
      await showPlace(page, place);
      await page.locator(`[data-section-id="${place}"]`).first().waitFor();
      await act?.(page);
      // The page improves what Redoc renders after a pause.
      await page.clock.runFor(1_000);
      expect(await barriersOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });
  });

  it('has a link past the menu, which is shown when it has the focus', async () => {
    const { page } = await openDocs(browser, file);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Skip to the content' });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await link.evaluate((one) => getComputedStyle(one).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.context().close();
  });
  it('has no serious barrier in its print edition', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(dirname(file), 'print.html')).href);
    await page.evaluate(source);
    expect(await barriersOf(page)).toEqual([]);
    await page.close();
  });
});
