import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScratchFolder } from '../../tools/command/scratch-folder.js';
import { madeOnce } from '../support/made-once.js';
import { deepestSample } from './deepest-sample.js';
import { openDocs } from './docs-page.js';
import { readThrough } from './docs-reading.js';

let html: string;
let browser: Browser;
beforeAll(async () => {
  const [file, endpoint] = await Promise.all([madeOnce('docsPage'), madeOnce('browser')]);
  html = await readFile(file, 'utf8');
  browser = await chromium.connect(endpoint);
});
afterAll(() => browser?.close());

describe('the docs page', () => {
  it('requests nothing without its security policy', async () => {
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    expect(html).toMatch(policy);
    await inScratchFolder(async (folder) => {
      const file = join(folder, 'without-policy.html');
      await writeFile(file, html.replace(policy, ''));
      const reading = await openDocs(browser, file);
      await readThrough(reading, deepestSample.operation);
      expect(reading.complaints).toEqual([]);
    });
  });
});
