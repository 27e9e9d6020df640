import type { Locator, Page } from 'playwright-core';
import { click, columnOf, type DocsPage, showOperation, unfold } from './docs-page.js';
import { largest } from './docs-sample.js';

/** Uses everything that the page offers, then runs the timers of the next minutes. */
export async function readThrough({ page }: DocsPage): Promise<void> {
  await page.getByTestId('color-mode-switcher').click();
  await page.locator('.menu-item-type-group').last().click();
  for (const operation of largest) {
    const part = await showOperation(page, operation);
    await unfold(columnOf(part, 'Responses'));
    await click(part.getByRole('button', { name: 'View security details' }));
    await page.keyboard.press('Escape');
    await click(part.getByRole('button', { name: 'Copy', exact: true }).first());
    await page.mouse.wheel(0, 2000);
  }
  await page.getByTestId('search-trigger').click();
  await page.getByTestId('search-dialog').getByRole('textbox').fill('error_code');
  await page.getByTestId('search-dialog').getByRole('link').first().click();
  await page.clock.runFor(5 * 60_000);
  await page.goto('about:blank');
}

/** Cells of the table at a place of the page. */
export async function rowsOf({ page }: DocsPage, place: string): Promise<string[][]> {
  const part = page.locator(`[data-section-id="${place}"]`);
  const rows = part.locator('table tbody tr');
  return rows.evaluateAll((all) =>
    all.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')),
  );
}

/** Opens the search, and gives the links that it finds. */
export async function search(page: Page, text: string): Promise<Locator> {
  const dialog = page.getByTestId('search-dialog');
  const hits = dialog.getByRole('link');
  // The page closes the search once more when it arrives where the last one led to: the next may be open then.
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
