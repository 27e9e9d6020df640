import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { titles } from '../../tools/docs/titles.js';
import { document } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { type Chapter, chaptersOf, definitionIn } from './docs-definition.js';
import { openDocs, showPlace } from './docs-page.js';

let file: string;
let browser: Browser;
let page: Page;
let chapters: Chapter[];
beforeAll(async () => {
  const [made, endpoint] = await Promise.all([madeOnce('docsPage'), madeOnce('browser')]);
  file = made;
  chapters = chaptersOf(definitionIn(await readFile(file, 'utf8')), document);
  browser = await chromium.connect(endpoint);
  ({ page } = await openDocs(browser, file));
});
afterAll(() => browser?.close());

/** Follows a deep link and waits until the top of an element is in view. */
async function reach(place: string, selector: string): Promise<void> {
  await showPlace(page, place);
  const isInView = (target: string) => {
    const top = window.document.querySelector(target)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < window.innerHeight;
  };
  await page
    .waitForFunction(isInView, selector)
    .catch(() => expect.fail(`${place} is not in view`));
}

function chapter(title: string): Chapter {
  const found = chapters.find((one) => one.title === title);
  if (!found) throw new Error(`The page has no chapter ${title}.`);
  return found;
}

describe('a deep link', () => {
  it('reaches the row of each error code', async () => {
    const { codes, gateway, others } = readErrorCatalogue();
    const all = [...codes, ...gateway, ...others].map(({ code }) => code.toLowerCase());
    const { place, ids } = chapter(titles.errorCodes);
    expect(ids.toSorted()).toEqual(all.toSorted());
    for (const id of ids) await reach(`${place}#${id}`, `tr:has(> [id="${id}"])`);
  });

  it('reaches a row in a page that it opens, in the case of the code', async () => {
    const { place, ids } = chapter(titles.errorCodes);
    for (const id of [ids.at(0), ids.at(-1)]) {
      await page.goto('about:blank');
      await page.goto(`file://${file}#${place}#${id?.toUpperCase()}`);
      await reach(`${place}#${id}`, `[id="${id}"]`);
    }
  });

  it('reaches each status', async () => {
    const { place, ids, anchors } = chapter(titles.statuses);
    expect(anchors).toContain('instance-status');
    expect(ids).toEqual(
      expect.arrayContaining(['instance-status-running', 'instance-status-rollback']),
    );
    for (const id of ids) await reach(`${place}#${id}`, `[id="${id}"]`);
  });

  it('reaches each heading of the guides', async () => {
    const headings = chapters.flatMap(({ place, anchors }) =>
      anchors.map((anchor) => `${place}/${anchor}`),
    );
    expect(headings.length).toBeGreaterThan(80);
    for (const place of headings) await reach(place, `[data-section-id="${place}"]`);
  });
});
