import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import type { Schema } from '../../tools/description/openapi-document.js';
import { titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { expectedNotes } from './expected-notes.js';

const root = new URL('../../', import.meta.url);

let folder: string;
let browser: Browser;
/** The print edition in a browser without scripts. */
let page: Page;
/** Text of each edition, in which a reader searches. */
const texts: Record<string, string> = {};
const parts: Record<string, Map<string, string>> = {};
const requests: string[] = [];

beforeAll(async () => {
  const [file, endpoint] = await Promise.all([madeOnce('docsPage'), madeOnce('browser')]);
  folder = dirname(file);
  browser = await chromium.connect(endpoint);
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`file://${join(folder, 'print.html')}`);
  texts['print.html'] = await page.locator('body').innerText();
  texts['reference.md'] = await readFile(join(folder, 'reference.md'), 'utf8');
  for (const [name, text] of Object.entries(texts)) parts[name] = partsOf(text);
});
afterAll(() => browser?.close());

/** Returns the words that a text lacks. */
function missingIn(text: string, words: Iterable<string>): string[] {
  return [...new Set(words)].filter((word) => !text.includes(word));
}

/** Returns the parts of an edition about operations, by their IDs. The list of contents, which comes first, has no parts. */
function partsOf(text: string): Map<string, string> {
  const parts = text.split(/^(?=(?:### )?[A-Z].* \([a-z]\w+\)$)/m);
  return new Map(
    parts.map((part): [string, string] => [/ \(([a-z]\w+)\)$/m.exec(part)?.[1] ?? '', part]),
  );
}

/** Returns a text on one line, without marks of code and emphasis. */
function plain(text: string): string {
  return text.replace(/[`*]/g, '').replace(/\s+/g, ' ').trim();
}

/** Returns the names of all fields within a schema. */
function fieldsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, examples: _, 'x-inferred': __, ...rest } = node as Schema;
  const below = [...Object.values(properties), ...Object.values(rest)];
  return [...Object.keys(properties), ...below.flatMap(fieldsOf)];
}

function guideHeadings(): string[] {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const files = Array.from(
    readme.matchAll(/^- \[.*\]\((docs\/[\w-]+\.md)\)/gm),
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(10);
  return files.flatMap((file) => {
    const prose = readFileSync(new URL(file, root), 'utf8').replace(/^```.*?^```$/gms, '');
    return Array.from(prose.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
      heading.replace(/[`*]/g, ''),
    );
  });
}

describe.each(['print.html', 'reference.md'])('%s', (name) => {
  it.each(operations.map((operation) => [titleOf(operation), operation] as const))(
    'describes %s with its notes, parameters and answers',
    (_, operation) => {
      const { operationId, method, path, parameters, responses, summary = '' } = operation;
      const part = plain(parts[name]?.get(operationId) ?? '');
      const words = [
        `${summary} (${operationId})`,
        `${method.toUpperCase()} ${path}`,
        ...expectedNotes(operation),
        ...parameters.map((one) => one.name),
        ...Object.entries(responses).map(([status, one]) => plain(`${status} ${one.description}`)),
      ];
      expect(missingIn(part, words)).toEqual([]);
    },
  );

  it('names every schema and every field', () => {
    const schemas = Object.entries(document.components.schemas ?? {});
    const fields = schemas.flatMap(([, schema]) => fieldsOf(schema));
    expect(fields.length).toBeGreaterThan(500);
    const words = [...fields.map((field) => ` ${field} (`), ...schemas.map(([schema]) => schema)];
    expect(missingIn(plain(texts[name] ?? ''), words)).toEqual([]);
  });

  it('has every error code with meaning and remedy', () => {
    const { codes, gateway, others } = readErrorCatalogue();
    const entries = [...codes, ...gateway, ...others];
    expect(entries.length).toBeGreaterThanOrEqual(173);
    const words = entries.flatMap(({ code, meaning, remedy }) => [code, meaning, remedy]);
    expect(missingIn(plain(texts[name] ?? ''), words.map(plain))).toEqual([]);
  });

  it('has every heading of the guides', () => {
    expect(missingIn(texts[name] ?? '', guideHeadings())).toEqual([]);
  });
});

describe('reference.md', () => {
  it('links only to headings and rows that it has, as GitHub addresses them', () => {
    const prose = (texts['reference.md'] ?? '').replace(/^```.*?^```$/gms, '');
    const seen = new Map<string, number>();
    const slugs = Array.from(prose.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => {
      const slug = heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .trim()
        .replace(/\s/g, '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    });
    const rows = Array.from(prose.matchAll(/<a id="([^"]+)">/g), ([, id = '']) => id);
    expect(new Set([...slugs, ...rows]).size).toBe(slugs.length + rows.length);
    const links = Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
    const inside = links.filter((target) => !target.startsWith('https://'));
    expect(inside.length).toBeGreaterThan(operations.length);
    expect(inside.filter((target) => ![...slugs, ...rows].includes(target.slice(1)))).toEqual([]);
    const linked = operations.map(({ operationId }) => `[\`${operationId}\`](#`);
    expect(missingIn(prose, linked)).toEqual([]);
    // The syntax of Redoc for addresses.
    expect(prose).not.toContain('{%');
  });
});

describe('print.html', () => {
  it('needs no script and loads nothing', async () => {
    expect(await page.locator('script').count()).toBe(0);
    expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
  });

  it('links only to what it has', async () => {
    const hrefs = await hrefsOf(page);
    const ids = await readFile(join(folder, 'print.html'), 'utf8').then((html) =>
      Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const inside = hrefs.filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(operations.length);
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(hrefs.filter((href) => !/^(#|https:\/\/)/.test(href))).toEqual([]);
  });

  it('fits a phone, and paper in black on white', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const main = await page.locator('main').boundingBox();
    expect(main?.width).toBeLessThanOrEqual(390);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const pdf = await page.pdf({ pageRanges: '1-2' });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  });
});

describe('llms.txt', () => {
  it('has title, summary and links, all of which exist', async () => {
    const text = await readFile(join(folder, 'llms.txt'), 'utf8');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
    expect(links.length).toBeGreaterThan(operations.length);
    const ids = await readFile(join(folder, 'print.html'), 'utf8');
    for (const link of links) {
      const [file = '', slug] = link.split('#');
      await readFile(join(folder, file));
      // Both editions have the same headings.
      if (slug) expect(ids, link).toContain(` id="${slug}"`);
    }
  });
});

async function hrefsOf(shown: Page): Promise<string[]> {
  const html = await shown.content();
  return Array.from(html.matchAll(/<a href="([^"]+)"/g), ([, href = '']) => href);
}
