import { startBrowser } from '../support/browser.js';
import { bundleCalls } from './bundle-calls.js';
import type { Run } from './runtimes.js';
import type { Outcome } from './ten-calls.js';

/** Makes the ten calls in a page of Chromium. */
export async function runInChromium(project: string, url: string): Promise<Run> {
  const { version, value } = await evaluateInChromium(project, url, `tenCalls('${url}')`);
  // That is what the function gives.
  return { version, outcomes: value as Outcome[] };
}

/** Evaluates JavaScript with `dmsPackage` and `tenCalls` in a page of Chromium; `url` is what it calls. */
export async function evaluateInChromium(
  project: string,
  url: string,
  script: string,
): Promise<{ version: string; value: unknown }> {
  const path = await bundleCalls(project, 'in-page', { format: 'iife' });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    // A page of the same machine, as others may not call it, but of another origin than the server.
    await page.goto(url.replace('127.0.0.1', 'localhost'));
    await page.addScriptTag({ path });
    const value = await page.evaluate(script);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return { version: browser.version(), value };
  } finally {
    await browser.close();
  }
}
