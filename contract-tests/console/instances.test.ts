import { describe, expect, it } from 'vitest';
import { shop, useConsole } from './open-console.js';

const app = useConsole();

describe('the list of instances', () => {
  it('orders an instance, follows it until it runs, and deletes it', async () => {
    const page = await app.open();
    await page.getByRole('button', { name: 'Order an instance' }).click();
    const dialog = page.getByRole('dialog', { name: 'Order an instance' });
    await dialog.getByLabel('Name').fill('kafka-new');
    await dialog.getByRole('button', { name: 'Order', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    const card = page.getByRole('listitem').filter({ hasText: 'kafka-new' });
    await card.getByText('CREATING').waitFor();
    await card.getByText('RUNNING').waitFor();

    await card.getByRole('button', { name: 'Delete kafka-new' }).click();
    await page.getByRole('button', { name: 'Delete instance' }).click();
    await card.getByText('DELETING').waitFor();
    await card.waitFor({ state: 'detached' });
    const { instances } = await listed();
    expect(instances.map(({ name }) => name)).not.toContain('kafka-new');
  });

  it('shows that it is loading, and then the instances', async () => {
    app.mock.faults.add({ operationId: 'listInstances', delayMs: 600, times: 1 });
    const page = await app.open();
    await page.getByText('Loading instances…').waitFor();
    await page.getByRole('link', { name: 'kafka-shop' }).waitFor();
    expect(await page.getByText('Loading instances…').count()).toBe(0);
  });

  it('says what to do when there is none', async () => {
    app.mock.faults.add({ operationId: 'listInstances', prefer: 'example=empty' });
    const page = await app.open();
    await page.getByRole('heading', { name: 'No instances' }).waitFor();
  });

  it('takes a deletion back when the service refuses it', async () => {
    app.mock.faults.add({ operationId: 'deleteInstance', prefer: 'code=403', delayMs: 400 });
    const page = await app.open();
    const card = page.getByRole('listitem').filter({ hasText: 'kafka-shop' });
    await card.getByRole('button', { name: 'Delete kafka-shop' }).click();
    await page.getByRole('button', { name: 'Delete instance' }).click();
    await card.getByText('DELETING').waitFor();
    await card.getByRole('alert').getByText('You may not do this').waitFor();
    await card.getByText('RUNNING').waitFor();
  });
});

describe('the pages of the console', () => {
  it.each([
    ['the list', '', 'Instances'],
    ['topics', `instances/${shop}/topics`, 'Topics'],
    ['consumer groups', `instances/${shop}/groups`, 'Consumer groups'],
    ['tasks', `instances/${shop}/tasks`, 'Smart Connect tasks'],
  ])('fit a phone: %s', async (_, place, heading) => {
    const page = await app.open(place, { viewport: { width: 390, height: 800 } });
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await page.locator('tbody, .cards li').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('are used with the keyboard alone, and a dialog returns the focus', async () => {
    const page = await app.open(`instances/${shop}/topics`);
    const button = page.getByRole('button', { name: 'Create a topic' });
    await button.focus();
    await page.keyboard.press('Enter');
    const name = page.getByRole('dialog').getByLabel('Name');
    await name.waitFor();
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

async function listed(): Promise<{ instances: { name: string }[] }> {
  const path = '/v2/d4f1a7c2b8e94f6d9a03c51e7b2f8064/instances';
  const headers = { 'x-auth-token': 'any' };
  return (await app.mock.fetch(`http://mock.test${path}`, { headers })).json();
}
