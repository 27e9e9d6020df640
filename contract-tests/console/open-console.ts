import { createMock, type Mock, type MockOptions } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { madeOnce } from '../support/made-once.js';
import { description } from '../support/world.js';

/** Project and instance of the examples. */
export const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
export const shop = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';

/** The console in a browser, with a mock of its own behind it. */
export interface ConsoleUnderTest {
  mock: Mock;
  /** Opens the console in a new profile. */
  open: (place?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** URL of the mock. */
  mockUrl: string;
  /** Errors that pages threw since the last call. */
  takeErrors: () => string[];
  closePages: () => Promise<void>;
  close: () => Promise<void>;
}

/** Gives the tests of a file a console. Each test begins with the world of the examples, and fails when a page threw. */
export function useConsole(options: MockOptions = {}): ConsoleUnderTest {
  // A cast: it has its fields before the first test.
  const app = {} as ConsoleUnderTest;
  beforeAll(async () => {
    Object.assign(app, await startConsole(options));
  });
  afterAll(() => app.close?.());
  beforeEach(() => app.mock.reset());
  afterEach(async () => {
    await app.closePages();
    expect(app.takeErrors()).toEqual([]);
  });
  return app;
}

/** Starts a mock, and connects to the browser. */
async function startConsole(options: MockOptions): Promise<ConsoleUnderTest> {
  const [url, endpoint] = await Promise.all([madeOnce('console'), madeOnce('browser')]);
  const browser = await chromium.connect(endpoint);
  // Long enough to see the states in between, short enough for a test.
  const mock = await createMock({
    description,
    clock: 'real',
    stepMs: 400,
    ...options,
  });
  const server = await serveMock(mock);
  const mockUrl = `http://127.0.0.1:${server.port}`;
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];
  const closePages = async () => {
    for (const context of contexts.splice(0)) await context.close();
  };
  return {
    mock,
    mockUrl,
    open: async (place = '', contextOptions = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...contextOptions,
      });
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      // Lets a test skip a pause; until then timers run at normal speed.
      await page.clock.install();
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${url}/?baseUrl=${encodeURIComponent(mockUrl)}#/${place}`);
      return page;
    },
    takeErrors: () => errors.splice(0),
    closePages,
    close: async () => {
      await closePages();
      await browser.close();
      await server.close();
    },
  };
}
