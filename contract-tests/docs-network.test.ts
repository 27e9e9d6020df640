import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocs } from '../tools/docs.js';
import { startBrowser } from './browser.js';
import { operations } from './description.js';
import { columnOf, type DocsPage, openDocs, operationPart, unfold } from './docs-page.js';
import { copyDescription } from './mock-scratch.js';

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

/** Uses everything that the page offers, then runs the timers of the next minutes. */
async function readThrough({ page }: DocsPage): Promise<void> {
  await page.getByTestId('color-mode-switcher').click();
  for (const group of await page.locator('.menu-item-type-group').all()) await group.click();
  for (const operation of operations) {
    const item = page.locator('.menu-item-type-operation');
    await item.getByText(operation.summary ?? '', { exact: true }).click();
    const part = await operationPart(page, operation);
    await unfold(columnOf(part, 'Responses'));
    await part.getByRole('button', { name: 'View security details' }).click();
    await page.keyboard.press('Escape');
    await part.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await page.mouse.wheel(0, 2000);
  }
  await page.getByTestId('search-trigger').click();
  await page.getByTestId('search-dialog').getByRole('textbox').fill('error_code');
  await page.getByTestId('search-dialog').getByRole('link').first().click();
  await page.clock.runFor(5 * 60_000);
  await page.goto('about:blank');
}
