import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeOnce } from '../support/made-once.js';
import { click, openDocs, showPlace } from './docs-page.js';
import { search } from './docs-reading.js';

const create = '/instance-lifecycle/createinstancebyengine';
const none = async () => {};

/** Views of the page: address, width, scheme, and what the reader does first. */
const views: [
  name: string,
  place: string,
  width: number,
  scheme: 'light' | 'dark',
  act: (page: Page) => Promise<unknown>,
][] = [
  ['the start', '/', 1440, 'light', none],
  ['a list', '/instance-lifecycle/listinstances', 1440, 'light', none],
  ['a creation with variants', create, 1440, 'light', none],
  ['the error codes', '/error-codes', 1440, 'light', none],
  ['a guide', '/errors', 1440, 'light', none],
  ['a deprecated operation', '/instance-lifecycle/createpostpaidinstance', 1024, 'light', none],
  ['the open search', '/', 1440, 'light', (page) => search(page, 'topic')],
  ['a guide on a phone', '/retries-and-limits', 390, 'light', none],
  ['a creation on a phone in the dark', create, 390, 'dark', none],
  ['samples in the dark', create, 1440, 'dark', none],
  ['the open search in the dark', '/', 390, 'dark', (page) => search(page, 'topic')],
  ['the menu on a phone', '/', 390, 'dark', (page) => click(page.getByTestId('floating-button'))],
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

// Upper bound in milliseconds for a busy machine: axe computes the styles of all elements.
describe('the docs page', { timeout: 300_000 }, () => {
  it.each(views)('has no serious barrier in %s', async (_, place, width, colorScheme, act) => {
    const { page } = await openDocs(browser, file);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await showPlace(page, place);
    await page.locator(`[data-section-id="${place}"]`).first().waitFor();
    await act(page);
    // The page improves what Redoc renders after a pause.
    await page.clock.runFor(1_000);
    await page.evaluate(source);
    const barriers = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
      return violations.flatMap(({ id, impact, nodes }) =>
        impact === 'serious' || impact === 'critical' || ['heading-order', 'region'].includes(id)
          ? nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ''} ${html.slice(0, 200)}`)
          : [],
      );
    });
    expect(barriers).toEqual([]);
    await page.context().close();
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
});
