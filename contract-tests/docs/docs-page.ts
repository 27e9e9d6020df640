import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import { chapterSlug } from '../../tools/docs/markdown.js';

/** A docs page that is open in a browser. */
export interface DocsPage {
  page: Page;
  /** Requests beyond the document, errors and warnings of the page, and violations of its security policy. */
  complaints: string[];
}

/** Opens a docs page from disk in a new profile, and records its complaints. */
export async function openDocs(
  browser: Browser,
  file: string,
  settings: BrowserContextOptions = {},
): Promise<DocsPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...settings,
  });
  context.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const { href } = pathToFileURL(file);
  context.on('request', (request) => {
    const url = request.url().split('#')[0] ?? '';
    // The icon and the logo are `data:` URLs within the page.
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
  // Allows a test to fast-forward the page's timers; until then they run at normal speed.
  await page.clock.install();
  await page.goto(href);
  await page.getByTestId('search-trigger').waitFor();
  return { page, complaints };
}

/** Follows a deep link. */
export async function showPlace(page: Page, place: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#${place}`);
}

/** Returns the address of an operation in the menu. */
export function menuPlace({ operationId, tags = [] }: DescribedOperation): string {
  const [tag = ''] = tags;
  return `/${chapterSlug(tag)}/${operationId.toLowerCase()}`;
}

/** Follows the link of an operation in the menu; returns the part of the page that shows it. */
export async function showOperation(page: Page, operation: DescribedOperation): Promise<Locator> {
  await showPlace(page, menuPlace(operation));
  return operationPart(page, operation);
}

/** Returns the text and the links of an operation, as the page first shows it. */
export async function glanceAt(page: Page, operation: DescribedOperation) {
  const part = await showOperation(page, operation);
  return part.evaluate((element) => ({
    text: element.textContent ?? '',
    links: Array.from(element.querySelectorAll('a'), (link) => link.href),
  }));
}

/** Waits for the part of the page that shows an operation, and returns it. */
export async function operationPart(
  page: Page,
  { operationId }: DescribedOperation,
): Promise<Locator> {
  const id = `/${operationId.toLowerCase()}`;
  const part = page.locator(`[data-item-kind=httpItem][data-section-id$="${id}"]`);
  await part.waitFor();
  return part;
}

/** Returns the box beside an operation that shows examples of its responses. */
export function responseSamples(part: Locator): Locator {
  return part
    .getByTestId('right-panel')
    .locator('[data-component-name="Panel/Panel"]')
    .filter({ has: part.page().getByText('Response', { exact: true }) });
}

/** Clicks by script: clicking by mouse waits until the page has come to rest, which adds up. */
export async function click(target: Locator): Promise<void> {
  await target.dispatchEvent('click');
}
