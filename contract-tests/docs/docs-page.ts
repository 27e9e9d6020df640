import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import { chapterSlug } from '../../tools/docs/markdown.js';

/** A docs page that is open in a browser. */
export interface DocsPage {
  page: Page;
  /** Requests beyond the document, errors and warnings of the page, and what its security policy refused. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Opens a docs page from disk, in a profile of its own, and watches all that it does. */
export async function openDocs(browser: Browser, file: string): Promise<DocsPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const { href } = pathToFileURL(file);
  context.on('request', (request) => {
    const url = request.url().split('#')[0] ?? '';
    // `data:` is in the page itself: its empty icon and logo.
    if (url !== href && !url.startsWith('data:')) {
      complaints.push(`request: ${request.method()} ${url}`);
    }
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  // Lets a test run the page's timers ahead; until then the time goes on as usual.
  await page.clock.install();
  await page.goto(href);
  await page.getByTestId('search-trigger').waitFor();
  return { page, complaints, close: () => context.close() };
}

/** Follows the deep link of an operation, and gives the part of the page that shows it. */
export async function showOperation(page: Page, operation: DescribedOperation): Promise<Locator> {
  await showPlace(page, `operation/${operation.operationId}`);
  return operationPart(page, operation);
}

/** Follows a deep link. */
export async function showPlace(page: Page, place: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#${place}`);
}

/** What the part of an operation tells at first sight, reached by its address in the menu. */
export async function glanceAt(page: Page, operation: DescribedOperation) {
  const [tag = ''] = operation.tags ?? [];
  await showPlace(page, `/${chapterSlug(tag)}/${operation.operationId.toLowerCase()}`);
  const part = await operationPart(page, operation);
  return part.evaluate((element) => ({
    text: element.textContent ?? '',
    statuses: Array.from(
      element.querySelectorAll('[data-response-codes-tablist] [role=tab]'),
      (tab) => tab.textContent,
    ),
    links: Array.from(element.querySelectorAll('a'), (link) => link.href),
  }));
}

/** The part of the page that shows an operation, once it is in view. */
export async function operationPart(page: Page, operation: DescribedOperation): Promise<Locator> {
  const id = `/${operation.operationId.toLowerCase()}`;
  const part = page.locator(`[data-item-kind=httpItem][data-section-id$="${id}"]`);
  await part.waitFor();
  return part;
}

/** The column of an operation's part that describes its request or its responses. */
export function columnOf(part: Locator, title: 'Request' | 'Responses'): Locator {
  const heading = titleIn(part.page(), 'h4', title);
  return part.getByTestId('middle-panel').filter({ has: heading });
}

/** The box beside it that shows examples. */
export function samplesOf(part: Locator, title: 'Request' | 'Responses'): Locator {
  const header = part
    .page()
    .getByText(title === 'Request' ? 'Payload' : 'Response', { exact: true });
  return part
    .getByTestId('right-panel')
    .locator('[data-component-name="Panel/Panel"]')
    .filter({ has: header });
}

/** Clicks by script: the mouse would wait until the page has come to rest, which adds up. */
export async function click(target: Locator): Promise<void> {
  await target.dispatchEvent('click');
}

/** Chooses an item of a drop-down list. */
export async function choose(button: Locator, item: string): Promise<void> {
  await click(button);
  await click(button.page().getByRole('menuitem', { name: item, exact: true }));
  await button.getByText(item, { exact: true }).waitFor();
}

/** Unfolds all fields of a column. */
export async function unfold(column: Locator): Promise<void> {
  const button = column.getByRole('button', { name: 'Expand all' });
  if (await button.isVisible()) await click(button);
}

/**
 * Which of these fields a column does not show so far. It is scrolled through and unfolded then, so that the
 * next look may find them: the page makes nested rows when they come into view, and folded.
 */
export async function missingFields(column: Locator, fields: string[]): Promise<string[]> {
  const rows = column.locator('[id*="t=re"]');
  // A row has an id, for links, that ends with the field's name.
  const ids = await rows.evaluateAll((all) => all.map(({ id }) => id.toLowerCase()));
  const shown = ids.map((id) => id.split(/[/=]/).at(-1));
  const missing = fields.filter((field) => !shown.includes(field.toLowerCase()));
  if (missing.length === 0) return [];
  await column.evaluate(async (element) => {
    const height = element.getBoundingClientRect().height;
    for (let y = 0; y < height; y += 600) {
      window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top + y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    for (const button of element.querySelectorAll('button')) {
      if (/^\+?Show \d/.test(button.textContent ?? '')) button.click();
    }
  });
  return missing;
}

/** A heading by its text. Its accessible name would not do: that has the label of its link too. */
function titleIn(page: Page, tag: string, text: string): Locator {
  const literal = text.replace(/[^\w\s]/g, '\\$&');
  return page.locator(tag, { hasText: new RegExp(`^${literal}$`) });
}
