import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DescribedOperation,
  jsonOf,
  type Response,
} from '../../tools/description/openapi-document.js';
import { buildDocs } from '../../tools/docs.js';
import { startBrowser } from '../support/browser.js';
import { titleOf } from '../support/calls.js';
import { operations } from '../support/description.js';
import { expectExamples, expectFields } from './docs-bodies.js';
import {
  click,
  columnOf,
  type DocsPage,
  glanceAt,
  missingFields,
  openDocs,
  operationPart,
  samplesOf,
  showOperation,
} from './docs-page.js';
import { search } from './docs-reading.js';
import { largest, requestFields, sample } from './docs-sample.js';

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
      const glance = await glanceAt(docs.page, operation);
      const names = operation.parameters.map(({ name }) => name);
      const words = [
        operation.path,
        operation.method.toUpperCase(),
        operation.operationId,
        ...names,
      ];
      expect(words.filter((word) => !glance.text.includes(word))).toEqual([]);
      expect(glance.statuses).toEqual(Object.keys(operation.responses));
      expect(glance.links).toContain(operation.externalDocs?.url);
    });
  },
);

describe.each(sample.map((operation) => [titleOf(operation), operation] as const))(
  'docs of %s',
  (_, operation) => {
    it('show every example', async () => {
      const part = await showOperation(docs.page, operation);
      await expectExamples(samplesOf(part, 'Request'), jsonOf(operation.requestBody));
      for (const [status, response] of successes(operation)) {
        const samples = samplesOf(part, 'Responses');
        await click(samples.getByRole('button', { name: status, exact: true }));
        await expectExamples(samples, jsonOf(response));
      }
    });

    it('show the fields of its parameters and bodies, in every variant', async () => {
      const part = await showOperation(docs.page, operation);
      const request = columnOf(part, 'Request');
      const parameters = operation.parameters.map(({ name }) => name);
      await expect.poll(() => missingFields(request, parameters)).toEqual([]);
      await expectFields(request, jsonOf(operation.requestBody));
      for (const [status, response] of successes(operation)) {
        const column = columnOf(part, 'Responses');
        await click(column.getByRole('tab', { name: status, exact: true }));
        await expectFields(column, jsonOf(response));
      }
    });
  },
);

/** Answers with a body, by status; all errors have the same one. */
function successes({ responses }: DescribedOperation): [string, Response][] {
  return Object.entries(responses).filter(
    ([status, response]) => status.startsWith('2') && jsonOf(response),
  );
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

  it('shows every example and field of an error', async () => {
    const [operation] = sample;
    const error = operation?.responses['400'];
    if (!operation || !error) throw new Error('The first operation of the sample has no 400.');
    const part = await showOperation(docs.page, operation);
    const samples = samplesOf(part, 'Responses');
    await click(samples.getByRole('button', { name: '400', exact: true }));
    await expectExamples(samples, jsonOf(error));
    const column = columnOf(part, 'Responses');
    await click(column.getByRole('tab', { name: '400', exact: true }));
    await expectFields(column, jsonOf(error));
  });

  const [first, second, third] = sample;
  it.each<
    [string, DescribedOperation | undefined, (operation: DescribedOperation) => string | undefined]
  >([
    ['path', first, ({ path }) => path],
    ['title', second, ({ summary }) => summary],
    ['id', third, ({ operationId }) => operationId],
    ['field', largest[0], (operation) => requestFields(operation)[0]],
  ])('finds an operation by its %s', async (_, operation, textOf) => {
    if (!operation) throw new Error('The description has too few operations.');
    const hits = await search(docs.page, textOf(operation) ?? '');
    const ofOperation = hits.filter({ hasText: operation.summary ?? '' });
    await click(ofOperation.filter({ hasText: operation.path }).first());
    await operationPart(docs.page, operation);
  });

  it('has said and asked for nothing so far', () => {
    expect(docs.complaints).toEqual([]);
  });
});
