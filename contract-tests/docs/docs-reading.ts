import type { Locator, Page } from 'playwright-core';
import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import { click, type DocsPage, showOperation } from './docs-page.js';

/** Uses every feature of the page, then runs the timers of the next minutes and leaves the page. */
export async function readThrough(
  { page }: DocsPage,
  operation: DescribedOperation,
): Promise<void> {
  await page.getByTestId('color-mode-switcher').click();
  await page.locator('.menu-item-type-group').last().click();
  const part = await showOperation(page, operation);
  const unfold = part.getByRole('button', { name: 'Expand all' });
  for (const button of await unfold.all()) await click(button);
  await click(part.getByRole('button', { name: 'View security details' }));
  await page.keyboard.press('Escape');
  await click(part.getByRole('button', { name: 'Copy', exact: true }).first());
  await page.mouse.wheel(0, 2000);
  await search(page, 'error_code');
  await click(page.getByTestId('search-dialog').getByRole('link').first());
  await page.clock.runFor(5 * 60_000);
  await page.goto('about:blank');
}

/** Returns the cells of the table at a place of the page. */
export async function rowsOf({ page }: DocsPage, place: string): Promise<string[][]> {
  const part = page.locator(`[data-section-id="${place}"]`);
  const rows = part.locator('table tbody tr');
  return rows.evaluateAll((all) =>
    all.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')),
  );
}

/** Opens the search and returns the links that it finds. */
export async function search(page: Page, text: string): Promise<Locator> {
  const dialog = page.getByTestId('search-dialog');
  const hits = dialog.getByRole('link');
  // The page closes the search when it arrives at the hit of the last one, by which time the next may be open.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (!(await dialog.isVisible())) await click(page.getByTestId('search-trigger'));
    await dialog.getByRole('textbox').fill(text);
    const found = hits.first().waitFor({ timeout: 1_000 });
    if (
      await found.then(
        () => true,
        () => false,
      )
    )
      break;
  }
  return hits;
}
