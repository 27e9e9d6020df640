import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { titles } from '../../tools/docs/titles.js';
import { document } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { type Chapter, chaptersOf, definitionIn } from './docs-definition.js';
import { openDocs } from './docs-page.js';

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

/** Frames that the page may take to show a place, on a busy machine. */
const maxFrames = 600;
/** Upper bound in milliseconds for hundreds of places. */
const timeoutMs = 300_000;

/** Follows deep links one after the other; returns those whose element does not come into view. */
function lostOf(links: [place: string, selector: string][]): Promise<string[]> {
  return page.evaluate(
    async ([all, frames]) => {
      const lost: string[] = [];
      for (const [place, selector] of all) {
        let isInView = false;
        window.location.hash = `#${place}`;
        for (let frame = 0; frame < frames && !isInView; frame += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const top = window.document.querySelector(selector)?.getBoundingClientRect().top ?? -1;
          isInView = top >= 0 && top < window.innerHeight;
        }
        if (!isInView) lost.push(place);
      }
      return lost;
    },
    [links, maxFrames] as const,
  );
}

function chapter(title: string): Chapter {
  const found = chapters.find((one) => one.title === title);
  if (!found) throw new Error(`The page has no chapter ${title}.`);
  return found;
}

const { codes, gateway, others } = readErrorCatalogue();

/** Returns the address of the row of a code, as the search knows it. */
function rowPlace(place: string, id: string): string {
  const isIn = (entries: { code: string }[]) =>
    entries.some(({ code }) => code.toLowerCase() === id);
  if (isIn(gateway)) return `${place}/gateway-codes#${id}`;
  return isIn(others) ? `${place}/other-codes#${id}` : `${place}#${id}`;
}

describe('a deep link', { timeout: timeoutMs }, () => {
  it('reaches the row of each error code', async () => {
    const all = [...codes, ...gateway, ...others].map(({ code }) => code.toLowerCase());
    const { place, ids } = chapter(titles.errorCodes);
    expect(ids.toSorted()).toEqual(all.toSorted());
    const rows = ids.map(
      (id) => [rowPlace(place, id), `tr:has(> [id="${id}"])`] as [string, string],
    );
    expect(await lostOf(rows)).toEqual([]);
  });

  it('reaches a row in a page that it opens, in the case of the code', async () => {
    const { place, ids } = chapter(titles.errorCodes);
    for (const id of [ids[0], ids[100]]) {
      await page.goto('about:blank');
      await page.goto(`${pathToFileURL(file).href}#${place}#${id?.toUpperCase()}`);
      const isInView = (wanted = '') => {
        const top = window.document.getElementById(wanted)?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < window.innerHeight;
      };
      await page.waitForFunction(isInView, id);
    }
  });

  it('reaches each status', async () => {
    const { place, ids, anchors } = chapter(titles.statuses);
    expect(anchors).toContain('instance-status');
    const named = ['instance-status-running', 'instance-status-rollback'];
    expect(ids).toEqual(expect.arrayContaining(named));
    expect(await lostOf(ids.map((id) => [`${place}#${id}`, `[id="${id}"]`]))).toEqual([]);
  });

  it('reaches each heading of the guides', async () => {
    const headings = chapters.flatMap(({ place, anchors }) =>
      anchors.map((anchor) => `${place}/${anchor}`),
    );
    expect(headings.length).toBeGreaterThan(80);
    const links = headings.map(
      (place) => [place, `[data-section-id="${place}"]`] as [string, string],
    );
    expect(await lostOf(links)).toEqual([]);
  });
});
