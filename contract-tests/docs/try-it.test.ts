import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { type MockServer, serveMock } from 'otc-dms-kafka-mock/server';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorsByCode, readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { serveDocs } from '../../tools/docs/serve-docs.js';
import { tryRequests } from '../../tools/docs/try-it/try-requests.js';
import { document, operations } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { prepareWorld } from '../support/prepare-world.js';
import { openDocs, showOperation } from './docs-page.js';

const requests = tryRequests(document);
const secret = 'a-token-of-the-reader';

let mock: Mock;
let mockServer: MockServer;
let docs: Awaited<ReturnType<typeof serveDocs>>;
let browser: Browser;
let file: string;
/** The page that the tests share, as it takes seconds to start. */
let page: Page;
/** Requests of the page, without those for itself. */
let sent: string[];

beforeAll(async () => {
  const errors = errorsByCode(readErrorCatalogue());
  mock = await createMock({ description: await readDescription(document, errors) });
  mockServer = await serveMock(mock);
  const made = await Promise.all([madeOnce('docsPage'), madeOnce('browser')]);
  [file] = made;
  docs = await serveDocs({ file, port: 0, mockUrl: urlOf(mockServer) });
  browser = await chromium.connect(made[1]);
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  // An upper bound for a busy machine, on which the page takes its time to start.
  context.setDefaultTimeout(50_000);
  context.on('request', (request) => {
    if (!request.url().startsWith(docs.url) && !request.url().startsWith('data:'))
      sent.push(request.url());
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  docs?.close();
  await mockServer?.close();
});
beforeEach(() => {
  mock.reset();
  sent = [];
});

function urlOf({ port }: MockServer): string {
  return `http://127.0.0.1:${port}`;
}

/** Opens the panel at an operation, as a new visit shows it. */
async function openPanel(operationId: string): Promise<Locator> {
  const panel = page.getByRole('dialog', { name: 'Try it' });
  if (!(await panel.isVisible())) await page.goto(`${docs.url}/#try/${operationId}`);
  await panel.getByLabel('Operation').selectOption(operationId);
  await panel.getByLabel('Token').fill('any');
  await panel.getByRole('textbox', { name: 'Address' }).fill(urlOf(mockServer));
  return panel;
}

async function send(panel: Locator): Promise<{ status: string; headers: string; body: string }> {
  await panel.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => panel.getByRole('status').textContent()).toMatch(/^(\d{3}|No|The)/);
  const text = async (id: string) => (await panel.locator(id).textContent()) ?? '';
  return {
    status: await text('#try-status'),
    headers: await text('#try-headers'),
    body: await text('#try-content'),
  };
}

describe('the panel of the docs page', () => {
  it('sends the sample of a list, and shows status, headers and body', async () => {
    const answer = await send(await openPanel('listInstances'));
    expect(answer.status).toBe('200 OK');
    expect(answer.headers).toContain('content-type: application/json');
    expect(JSON.parse(answer.body).instances.length).toBeGreaterThan(0);
    expect(mock.requests[0]?.operationId).toBe('listInstances');
  });

  it('sends a body as the reader edited it', async () => {
    const panel = await openPanel('createInstanceTopic');
    await panel.getByRole('textbox', { name: 'Body' }).fill('{ "id": "of-the-reader" }');
    const answer = await send(panel);
    expect(JSON.parse(answer.body)).toEqual({ name: 'of-the-reader' });
    expect(JSON.stringify(mock.snapshot())).toContain('of-the-reader');
  });

  it.each([
    ['that is asked for', 'code=404', secret, '404'],
    ['of a request without a token', '', '', '401'],
    ['of flow control', 'code=429', secret, '429'],
  ])('shows an error %s with its code', async (_, prefer, token, status) => {
    const panel = await openPanel('showInstance');
    await panel.getByLabel('Prefer').fill(prefer);
    await panel.getByLabel('Token').fill(token);
    const answer = await send(panel);
    expect(answer.status).toContain(status);
    expect(JSON.parse(answer.body)).toHaveProperty('error_code');
  });

  it('sends nothing before the click, and then one request to the address alone', async () => {
    const panel = await openPanel('listInstances');
    for (const operationId of ['createInstanceTopic', 'deleteInstance', 'showInstance']) {
      await panel.getByLabel('Operation').selectOption(operationId);
    }
    await panel.getByLabel('Token').fill(secret);
    await panel.getByRole('textbox', { name: 'Address' }).fill(urlOf(mockServer));
    await panel.getByRole('textbox', { name: 'Address' }).blur();
    expect(sent).toEqual([]);
    await send(panel);
    expect([...new Set(sent)]).toHaveLength(1);
    expect(sent[0]).toContain(`${urlOf(mockServer)}/v2/`);
  });

  it('keeps no token: not in storage, cookies, the address, or the panel of a new visit', async () => {
    const panel = await openPanel('listInstances');
    await panel.getByLabel('Token').fill(secret);
    await send(panel);
    const kept = await page.evaluate(async () => [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      globalThis.document.cookie,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify(await indexedDB.databases()),
    ]);
    expect(kept.join('\n')).not.toContain(secret);
    await page.reload();
    expect(await panel.getByLabel('Token').inputValue()).not.toContain(secret);
  });

  it.each([
    [
      'plain http to another machine',
      'http://planted.example',
      'No answer from http://planted.example',
    ],
    ['another scheme', 'ftp://127.0.0.1', 'The address must begin with'],
    ['a query', 'http://127.0.0.1/?a=', 'The address must begin with'],
  ])('refuses an address with %s', async (_, address, message) => {
    const panel = await openPanel('listInstances');
    await panel.getByRole('textbox', { name: 'Address' }).fill(address);
    const answer = await send(panel);
    expect(answer.status).toContain(message);
    expect(sent).toEqual([]);
  });

  it('stays at its address when the path looks like another host', async () => {
    const panel = await openPanel('listInstances');
    await panel.getByLabel('Path').fill('//planted.example/v2');
    expect((await send(panel)).status).toContain('404');
    expect(new URL(sent[0] ?? '').origin).toBe(urlOf(mockServer));
  });

  it('opens from the link of an operation, and works by keyboard', async () => {
    const panel = page.getByRole('dialog', { name: 'Try it' });
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    await page.goto(`${docs.url}/#/`);
    const link = page.getByRole('link', { name: 'Try it' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await panel.getByLabel('Path').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.getByRole('status').textContent()).toBe('200 OK');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await link.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  });

  it('opens from an address that the reader types while the page is open', async () => {
    const panel = page.getByRole('dialog', { name: 'Try it' });
    for (const operationId of ['listInstances', 'showInstance']) {
      await page.goto(`${docs.url}/#try/${operationId}`);
      await expect.poll(() => panel.getByLabel('Operation').inputValue()).toBe(operationId);
    }
  });

  it('fits a phone, and follows the dark mode of the page', async () => {
    const panel = await openPanel('createInstanceTopic');
    await send(panel);
    expect(await panel.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    const background = () => panel.evaluate((one) => getComputedStyle(one).backgroundColor);
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await panel.waitFor();
    expect(await background()).not.toBe(light);
  });

  it('sends nothing from the file itself, and says so', async () => {
    const { page: fromFile, complaints } = await openDocs(browser, file);
    const [operation] = operations;
    if (!operation) throw new Error('The description has no operation.');
    const part = await showOperation(fromFile, operation);
    await part.getByRole('link', { name: 'Try it' }).click();
    const panel = fromFile.getByRole('dialog', { name: 'Try it' });
    expect(await panel.innerText()).toContain('This copy of the page sends nothing.');
    expect(await panel.getByRole('button', { name: 'Send' }).isEnabled()).toBe(false);
    expect(await panel.getByLabel('Path').inputValue()).toContain('/v2/kafka/');
    expect(complaints).toEqual([]);
    await fromFile.context().close();
  });
});

describe('the requests of the panel', () => {
  it('are those of every operation', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(requests.map(({ operationId }) => operationId)).toEqual(ids);
  });

  const cases = requests.flatMap((request) =>
    (request.bodies.length > 0 ? request.bodies : [undefined]).map(
      (body) =>
        [`${request.operationId}${body ? `, ${body.summary}` : ''}`, request, body?.text] as const,
    ),
  );
  it.each(cases)('are answered: %s', async (_, { operationId, method, target }, body) => {
    const earlier = await prepareWorld(mock, operationId);
    const headers = { 'x-auth-token': 'any', 'content-type': 'application/json' };
    const init = { method, headers, ...(body !== undefined && { body }) };
    const answer = await mock.fetch(`http://mock.example${target}`, init);
    expect(await answer.text()).not.toContain('error_code');
    expect(answer.ok).toBe(true);
    expect(mock.requests[earlier]?.operationId).toBe(operationId);
  });
});
