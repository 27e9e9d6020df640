import type { Browser } from 'playwright-core';
import { bundleCalls } from './bundle-calls.js';
import type { Run } from './runtime.js';
import type { Outcome } from './ten-calls.js';

/** Makes the ten calls in a page of Chromium. */
export async function runInChromium(browser: Browser, project: string, url: string): Promise<Run> {
  const value = await evaluateInPage(browser, project, url, `tenCalls('${url}')`);
  // The function returns outcomes.
  return { version: browser.version(), outcomes: value as Outcome[] };
}

/** Evaluates JavaScript in a page that has `dmsPackage` and `tenCalls`; `url` is the server that it calls. */
export async function evaluateInPage(
  browser: Browser,
  project: string,
  url: string,
  script: string,
): Promise<unknown> {
  const path = await bundleCalls(project, 'in-page', { format: 'iife' });
  const page = await browser.newPage();
  try {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    // A page of this machine, because others may not call it, but of another origin than the server.
    await page.goto(url.replace('127.0.0.1', 'localhost'));
    await page.addScriptTag({ path });
    const value: unknown = await page.evaluate(script);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return value;
  } finally {
    await page.close();
  }
}
