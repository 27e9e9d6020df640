import { describe, expect, it } from 'vitest';
import { shop, useConsole } from './open-console.js';

const app = useConsole();

describe('the topics', () => {
  it('come in pages that the address names', async () => {
    const page = await app.open(`instances/${shop}/topics`);
    const names = page.locator('tbody th');
    await page.getByText('Page 1 of 2').waitFor();
    const first = await names.allInnerTexts();
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByText('Page 2 of 2').waitFor();
    await expect.poll(() => names.allInnerTexts()).not.toEqual(first);
    expect(page.url()).toContain('page=2');
    const second = await names.allInnerTexts();
    expect(first.filter((name) => second.includes(name))).toEqual([]);
    await page.goBack();
    await expect.poll(() => names.allInnerTexts()).toEqual(first);
  });

  it('say which of them were not deleted', async () => {
    const page = await app.open(`instances/${shop}/topics`);
    await page.locator('tbody input').first().check();
    await page.getByRole('button', { name: 'Delete selected' }).click();
    app.mock.faults.add({
      operationId: 'batchDeleteInstanceTopic',
      prefer: 'example=partly-failed',
      times: 1,
    });
    await page.getByRole('button', { name: 'Delete topics' }).click();
    await page.getByText('Deleted: returns, sessions').waitFor();
    await page.getByText('Not deleted: clicks').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Deleted: clicks').waitFor();
    expect(await page.getByText('Not deleted').count()).toBe(0);
  });
});

describe('the consumer groups', () => {
  it('show how far they are behind', async () => {
    const page = await app.open(`instances/${shop}/groups`);
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.locator('td[data-label=Lag]').first().innerText()).toMatch(/\d+ messages/);
  });
});

describe('the tasks', () => {
  it('are paused and resumed, shown at once and confirmed by the service', async () => {
    app.mock.faults.add({ operationId: 'pauseConnectorTask', delayMs: 500 });
    const page = await app.open(`instances/${shop}/tasks`);
    const card = page.locator('.card').filter({ hasText: 'RUNNING' }).first();
    const name = await card.getByRole('heading').innerText();
    const named = page.locator('.card').filter({ hasText: name });
    await named.getByRole('button', { name: `Pause ${name}` }).click();
    await named.getByText('PAUSED').waitFor();
    expect(app.mock.requests.map(({ operationId }) => operationId)).not.toContain(
      'pauseConnectorTask',
    );
    const resume = named.getByRole('button', { name: `Resume ${name}` });
    await expect.poll(() => resume.isEnabled()).toBe(true);
    await resume.click();
    await named.getByText('RUNNING').waitFor();
    await expect.poll(() => named.getByRole('button', { name: 'Pause' }).isEnabled()).toBe(true);
  });

  it('come back when the service does not delete them', async () => {
    app.mock.faults.add({ operationId: 'deleteConnectorTask', prefer: 'code=403', delayMs: 300 });
    const page = await app.open(`instances/${shop}/tasks`);
    const cards = page.locator('.card');
    await cards.first().waitFor();
    const count = await cards.count();
    await cards
      .first()
      .getByRole('button', { name: /Delete/ })
      .click();
    await page.getByRole('button', { name: 'Delete task' }).click();
    await expect.poll(() => cards.count()).toBe(count - 1);
    await expect.poll(() => cards.count()).toBe(count);
    await page.getByRole('alert').getByText('You may not do this').waitFor();
  });

  it('are created, and followed until they run', async () => {
    const page = await app.open(`instances/${shop}/tasks`);
    await page.getByRole('button', { name: 'Create a task' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Copy messages').selectOption('To Object Storage Service (OBS)');
    await form.getByLabel('Name').fill('clicks-to-obs');
    await form.getByLabel('Topics').fill('clicks');
    await form.getByLabel('Bucket', { exact: false }).first().fill('shop-archive');
    await form.getByLabel('Access key').fill('key');
    await form.getByLabel('Secret key').fill('secret');
    await form.getByLabel('Start with').selectOption('latest');
    await form.getByLabel('Directories by time').selectOption('yyyy/MM');
    await form.getByRole('button', { name: 'Create task' }).click();
    const card = page.locator('.card').filter({ hasText: 'clicks-to-obs' });
    await card.getByText('CREATING').waitFor();
    await card.getByText('RUNNING').waitFor();
  });
});
