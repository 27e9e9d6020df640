import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocs } from '../tools/docs.js';
import { jsonOf, type Media, resolve } from '../tools/openapi-document.js';
import { bodyVariants } from './body-variants.js';
import { startBrowser } from './browser.js';
import { titleOf } from './calls.js';
import { document, operations } from './description.js';
import {
  choose,
  click,
  columnOf,
  type DocsPage,
  missingFields,
  openDocs,
  operationPart,
  samplesOf,
  showOperation,
  unfold,
} from './docs-page.js';

let folder: string;
let file: string;
let browser: Browser;
let docs: DocsPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-docs-test-'));
  file = join(folder, 'index.html');
  [browser] = await Promise.all([startBrowser(), buildDocs(file)]);
  docs = await openDocs(browser, file);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))(
  'docs of %s',
  (_, operation) => {
    it('name it, its parameters, its statuses and the page of the vendor', async () => {
      const part = await showOperation(docs.page, operation);
      const text = await part.innerText();
      expect(text).toContain(operation.path);
      expect(text).toContain(operation.method.toUpperCase());
      expect(text).toContain(operation.operationId);
      const parameters = operation.parameters.map(({ name }) => name);
      const request = columnOf(part, 'Request');
      await expect.poll(() => missingFields(request, parameters)).toEqual([]);
      const tabs = columnOf(part, 'Responses').locator('[data-response-codes-tablist] [role=tab]');
      expect(await tabs.allInnerTexts()).toEqual(Object.keys(operation.responses));
      const links = part.getByRole('link', { name: 'page of the vendor' });
      expect(await links.getAttribute('href')).toBe(operation.externalDocs?.url);
    });

    it('show every example', async () => {
      const part = await showOperation(docs.page, operation);
      await expectExamples(samplesOf(part, 'Request'), jsonOf(operation.requestBody));
      for (const [status, response] of Object.entries(operation.responses)) {
        const samples = samplesOf(part, 'Responses');
        await click(samples.getByRole('button', { name: status, exact: true }));
        await expectExamples(samples, jsonOf(response));
      }
    });

    it('show the fields of its bodies, in every variant', async () => {
      const part = await showOperation(docs.page, operation);
      await expectFields(columnOf(part, 'Request'), jsonOf(operation.requestBody));
      for (const [status, response] of Object.entries(operation.responses)) {
        const column = columnOf(part, 'Responses');
        await click(column.getByRole('tab', { name: status, exact: true }));
        await expectFields(column, jsonOf(response));
      }
    });
  },
);

async function expectExamples(samples: Locator, media: Media | undefined): Promise<void> {
  const examples = Object.entries(media?.examples ?? {});
  for (const [name, reference] of examples) {
    const { summary = name, value } = resolve(document, reference);
    // One example alone stands there without its name.
    if (examples.length > 1) {
      await choose(samples.getByRole('button', { name: 'Example' }), summary);
    }
    const missing = async () => {
      const shown = await samples.getByTestId('source-code').innerText();
      return textsOf(value).filter((text) => !shown.includes(text));
    };
    await expect.poll(missing, { timeout: 10_000, message: `example ${name}` }).toEqual([]);
  }
}

async function expectFields(column: Locator, media: Media | undefined): Promise<void> {
  if (!media?.schema) return;
  for (const { value, fields } of bodyVariants(document, media.schema)) {
    if (value) {
      const switcher = column.locator('[data-section-id=switcher]', { hasText: 'Discriminator' });
      await choose(switcher.getByRole('button').first(), value);
    }
    await unfold(column);
    await expect.poll(() => missingFields(column, fields), { timeout: 10_000 }).toEqual([]);
  }
}

/** Every text and number of an example, as JSON writes it. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(textsOf);
}

describe('the docs page', () => {
  it('names project, licence and source', async () => {
    const { page } = docs;
    expect(await page.title()).toContain('otc-dms-kafka');
    await page.goto(`${page.url().split('#')[0]}#/`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('otc-dms-kafka');
    expect(text).toContain('Apache-2.0');
    const source = page.locator('main').getByRole('link', { name: 'API reference', exact: true });
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/docs\.otc\.t-systems\.com\//);
    expect(await page.getByText('API docs by Redocly').isVisible()).toBe(true);
  });

  it('finds an operation by its id', async () => {
    const operation = operations.at(-1);
    if (!operation) return;
    await click(docs.page.getByTestId('search-trigger'));
    const dialog = docs.page.getByTestId('search-dialog');
    await dialog.getByRole('textbox').fill(operation.operationId);
    const hits = dialog.getByRole('link').filter({ hasText: operation.summary ?? '' });
    await hits.filter({ hasText: operation.path }).first().click();
    await operationPart(docs.page, operation);
  });

  it('has said and asked for nothing so far', () => {
    expect(docs.complaints).toEqual([]);
  });
});
