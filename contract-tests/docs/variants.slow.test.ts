import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { openDocs, showOperation } from './docs-page.js';

/** Operations whose bodies have variants, some with long names. */
const varied = ['createInstanceByEngine', 'listConnectorTasks', 'createConnectorTask'].map((id) => {
  const operation = operations.find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`The description has no ${id}.`);
  return operation;
});

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const [file, endpoint] = await Promise.all([madeOnce('docsPage'), madeOnce('browser')]);
  browser = await chromium.connect(endpoint);
  ({ page } = await openDocs(browser, file));
});
afterAll(() => browser?.close());

describe('the variants of a body', () => {
  it.each([1440, 1024, 390])('are not cut on a page that is %d pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const operation of varied) {
      const tabs = (await showOperation(page, operation)).getByRole('tab');
      await tabs.first().waitFor();
      const cut = await tabs.evaluateAll((all) =>
        all
          .filter((tab) => {
            const parts = [tab, ...tab.querySelectorAll('*')];
            const isClipped = parts.some(
              (part) =>
                part.scrollWidth > part.clientWidth + 1 &&
                getComputedStyle(part).overflowX !== 'visible',
            );
            return isClipped || tab.getBoundingClientRect().right > window.innerWidth;
          })
          .map((tab) => tab.textContent),
      );
      expect(cut, operation.operationId).toEqual([]);
    }
  });
});
