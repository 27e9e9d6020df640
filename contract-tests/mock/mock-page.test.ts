import { readFileSync } from 'node:fs';
import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { type MockServer, serveMock } from 'otc-dms-kafka-mock/server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { madeOnce } from '../support/made-once.js';

let browser: Browser;
let mock: Mock;
let server: MockServer;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(await madeOnce('browser'));
  const bundle = JSON.parse(readFileSync(inject('bundle'), 'utf8'));
  mock = await createMock({ description: await readDescription(bundle) });
  server = await serveMock(mock);
});
afterAll(async () => {
  await server?.close();
  await browser?.close();
});
beforeEach(async () => {
  problems = [];
  mock.reset();
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  page.on(
    'console',
    (message) => void (message.type() === 'error' && problems.push(message.text())),
  );
  page.on('pageerror', (error) => void problems.push(error.message));
});
afterEach(async () => {
  await page.close();
  // The browser reports violations of the page's own policy as errors.
  expect(problems).toEqual([]);
});

/** Opens the page and waits for its content. */
async function open(): Promise<void> {
  await page.goto(`http://127.0.0.1:${server.port}/__mock`);
  await page.locator('#state details').first().waitFor();
}

describe('the page of the mock', () => {
  it('shows requests with their reasons as text, and fits a phone', async () => {
    const path = '/v2/<img src=x onerror=alert(1)>/instances?limit=1000';
    const headers = { 'x-auth-token': 't' };
    await mock.answer({ method: 'GET', target: path, headers, body: '' });
    await open();
    await expect.poll(() => page.locator('#requests').innerText()).toContain('<img src=x');
    expect(await page.locator('#requests').innerText()).toContain('query limit must be <= 50');
    expect(await page.locator('#requests img').count()).toBe(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it('moves the clock and adds a fault with the keyboard alone', async () => {
    await open();
    await page.locator('[data-advance="60000"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#message').innerText()).toContain('1 min');
    expect(mock.clock.offsetMs).toBe(60_000);

    await page.locator('[name=prefer]').focus();
    await page.keyboard.type('code=429');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#faults').innerText()).toContain('code=429');
    expect(mock.faults.list()).toEqual([{ prefer: 'code=429' }]);
    await page.locator('#clear').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => mock.faults.list()).toEqual([]);
  });

  it('shows objects, and the state in a file', async () => {
    await open();
    await page.locator('#state summary').first().click();
    const [project] = mock.snapshot().projects;
    const names = await page.locator('#state details details > summary').allInnerTexts();
    expect(names).toHaveLength(project?.children.length ?? 0);
    const buffer = Buffer.from(JSON.stringify({ ...mock.snapshot(), projects: [] }));
    await page.setInputFiles('#load', { name: 'mine.json', mimeType: 'application/json', buffer });
    await expect.poll(() => page.locator('#message').innerText()).toBe('mine.json loaded.');
    expect(mock.snapshot().projects).toEqual([]);
    await page.locator('#reset').click();
    await expect.poll(() => mock.snapshot().projects.length).toBe(1);
  });
});
