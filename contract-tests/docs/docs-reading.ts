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
  await click((await search(page, 'error_code')).first());
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

/** Opens the search, types a query and returns the options that it shows. */
export async function search(page: Page, query: string): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'Search' });
  if (!(await dialog.isVisible())) await click(page.getByTestId('search-trigger'));
  await dialog.getByRole('combobox').fill(query);
  const options = dialog.getByRole('option');
  await options.first().waitFor();
  return options;
}
