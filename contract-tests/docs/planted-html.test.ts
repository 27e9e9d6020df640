import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyOf } from '../../tools/docs/security-policy.js';
import { buildDocs } from '../../tools/docs.js';
import { madeOnce } from '../support/made-once.js';
import { openDocs } from './docs-page.js';

/** HTML that would leave the page, load something, run a script, hide the page or send what a reader types. */
const planted = [
  '<meta class=planted http-equiv=refresh content="0;url=https://planted.example/">',
  '<style class=planted>body { display: none }</style>',
  '<img class=planted src=https://planted.example/ onerror="planted()">',
  '<iframe class=planted src=https://planted.example/></iframe>',
  '<form class=planted action=https://planted.example/><input name=token></form>',
  '<script class=planted>planted()</script>',
  '<svg class=planted onload="planted()">',
  '<a class=planted href="javascript:planted()">link</a>',
  '[link](javascript:planted())',
  '`</script><b class=planted>`',
];
const text = JSON.stringify(planted.join('\n\n'));
const line = JSON.stringify(planted.join(' '));

const description = `openapi: 3.1.0
info: { title: Planted ${'<b class=planted>'}, version: '1', description: ${text}, contact: { name: us, url: 'javascript:planted()' } }
servers: [{ url: 'https://example.com' }]
tags: [{ name: Topics, description: ${text} }]
paths:
  /topics:
    get:
      operationId: listTopics
      tags: [Topics]
      summary: ${line}
      description: ${text}
      externalDocs: { url: 'javascript:planted()', description: ${line} }
      parameters: [{ name: q, in: query, description: ${text}, schema: { type: string, enum: [${line}] } }]
      responses:
        '200':
          description: ${line}
          content:
            application/json:
              schema: { type: object, properties: { name: { type: string, description: ${text}, x-inferred: { type: ${line} } } } }
              examples: { one: { summary: ${line}, value: { name: ${line} } } }
`;

let folder: string;
let file: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-planted-'));
  file = join(folder, 'index.html');
  await writeFile(join(folder, 'openapi.yaml'), description);
  await buildDocs(file, join(folder, 'openapi.yaml'));
  browser = await chromium.connect(await madeOnce('browser'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

describe('HTML in a description', () => {
  it('is text in the page, which neither loads nor runs anything', async () => {
    const { page, complaints } = await openDocs(browser, file);
    for (const place of ['/', '/topics', '/topics/listtopics']) {
      await page.goto(`${page.url().split('#')[0]}#${place}`);
      await page.locator(`[data-section-id="${place}"]`).first().waitFor();
      expect(await page.locator('.planted').count(), place).toBe(0);
      expect(await page.locator('a[href^="javascript:"]').count(), place).toBe(0);
      expect(await page.locator('body').isVisible()).toBe(true);
    }
    expect(await page.locator('main').innerText()).toContain('<meta class=planted');
    expect(complaints).toEqual([]);
  });

  it('is text in the print edition', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`file://${join(folder, 'print.html')}`);
    expect(await page.locator('.planted, iframe, form, svg, img, script').count()).toBe(0);
    expect(await page.locator('a[href]:not([href^="#"], [href^="https://"])').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('<meta class=planted');
    expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    await page.close();
  });

  it('is not in the page before its script runs', async () => {
    const html = await readFile(file, 'utf8');
    expect(html).not.toMatch(/<\w+ class="?planted/);
  });

  it('could not run a script: the policy names those of the page', async () => {
    const policy = policyOf(await readFile(file, 'utf8')) ?? '';
    const [, scripts = ''] = /script-src ([^;]+)/.exec(policy) ?? [];
    expect(scripts).toMatch(/^('sha256-[\w+/]{43}=' ?)+$/);
  });
});
