import { describe, expect, it } from 'vitest';
import { type ConsoleUnderTest, projectId, shop, useConsole } from './open-console.js';

const app = useConsole();

describe('a failure', () => {
  it('that passes is waited out: 429 twice, then the list', async () => {
    app.mock.faults.add({ operationId: 'listInstances', prefer: 'code=429', times: 2 });
    const page = await app.open();
    const retry = page.getByText(/Too many requests\. Trying again in 5 s/);
    await retry.waitFor();
    await page.clock.fastForward(5_000);
    await page.getByText('attempt 3').waitFor();
    await page.clock.fastForward(5_000);
    await page.getByRole('link', { name: 'kafka-shop' }).waitFor();
    expect(await retry.count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('of the connection can be tried again', async () => {
    app.mock.faults.add({ operationId: 'listInstances', drop: 'before' });
    const page = await app.open();
    const panel = page.getByRole('alert');
    await panel.getByRole('heading', { name: 'No connection' }).waitFor();
    expect(await panel.innerText()).toMatch(/Attempts\s+3/);
    app.mock.faults.clear();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'kafka-shop' }).waitFor();
    expect(await panel.count()).toBe(0);
  });

  it.each([
    [403, 'You may not do this'],
    [404, 'Not found'],
    [500, 'The service failed'],
  ])('with status %i has a panel that says what to do', async (status, title) => {
    // The client tries 500 three times.
    app.mock.faults.add({ operationId: 'listInstances', prefer: `code=${status}`, times: 3 });
    const page = await app.open();
    const panel = page.getByRole('alert');
    await panel.getByRole('heading', { name: title }).waitFor();
    expect(await panel.innerText()).toMatch(/Request ID\s+\S/);
    // From the error catalogue.
    expect(await panel.innerText()).toMatch(/Remedy\s+\S/);
    app.mock.faults.clear();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'kafka-shop' }).waitFor();
  });

  it('of a setting names it', async () => {
    const page = await app.open();
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByLabel('Project ID').fill('shop');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('alert')
      .getByText(/projectId/)
      .waitFor();
  });
});

describe('an expired token', () => {
  const strict = useConsole({ auth: 'strict' });

  it('asks for a new one, and goes on with it', async () => {
    const page = await strict.open();
    const enter = async (token: string) => {
      await page.getByLabel('Token').fill(token);
      await page.getByRole('button', { name: 'Save' }).click();
    };
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await enter(await logIn(strict));
    await page.getByRole('link', { name: 'kafka-shop' }).waitFor();

    strict.mock.advance(25 * 3_600_000);
    await page.getByRole('link', { name: 'kafka-shop' }).click();
    const panel = page.getByRole('alert').first();
    await panel.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    await panel.getByRole('button', { name: 'Open settings' }).click();
    await enter(await logIn(strict));
    await page.getByRole('heading', { name: 'kafka-shop' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a refused form', () => {
  it('shows three reasons at three fields, and takes the corrected values', async () => {
    const page = await app.open(`instances/${shop}/topics`);
    await page.getByRole('button', { name: 'Create a topic' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Name').fill('1-topic');
    await form.getByLabel('Partitions').fill('500');
    await form.getByLabel('Retention in hours').fill('9999');
    await form.getByRole('button', { name: 'Create topic' }).click();
    await form.getByText('The service refused 3 fields.').waitFor();
    for (const label of ['Name', 'Partitions', 'Retention in hours']) {
      const field = form.getByLabel(label);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const ids = await field.getAttribute('aria-describedby');
      const reasons = form.locator(`[id="${ids?.split(' ').at(-1)}"]`);
      expect(await reasons.innerText()).toMatch(/^must /);
    }
    expect(await form.locator('[aria-invalid]').count()).toBe(3);
    const hasFocus = (element: Element) => element === document.activeElement;
    expect(await form.getByLabel('Name').evaluate(hasFocus)).toBe(true);

    await form.getByLabel('Name').fill('topic-1');
    await form.getByLabel('Partitions').fill('5');
    await form.getByLabel('Retention in hours').fill('24');
    await form.getByRole('button', { name: 'Create topic' }).click();
    await form.waitFor({ state: 'detached' });
  });

  it('shows the reasons of a task at fields of the nested object', async () => {
    const page = await app.open(`instances/${shop}/tasks`);
    await page.getByRole('button', { name: 'Create a task' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('ID of the other instance').fill('59f6d088-2c41-4b7e-9a63-d18e5f0c7b24');
    await form.getByLabel('Replicas of new topics').fill('1.5');
    await form.getByRole('button', { name: 'Create task' }).click();
    await form.locator('[aria-invalid]').first().waitFor();
    const names = await form
      .locator('[aria-invalid]')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('name')));
    expect(names).toEqual([
      'source_task.direction',
      'source_task.consumer_strategy',
      'source_task.replication_factor',
      'source_task.compression_type',
    ]);
  });

  it('shows the text of a service that gives no reasons', async () => {
    // A documented answer has no reasons, like those of the service.
    app.mock.faults.add({ operationId: 'createInstanceTopic', prefer: 'code=400' });
    const page = await app.open(`instances/${shop}/topics`);
    await page.getByRole('button', { name: 'Create a topic' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Name').fill('topic-1');
    await form.getByRole('button', { name: 'Create topic' }).click();
    const panel = form.getByRole('alert');
    await panel.getByRole('heading', { name: 'The service refused the request' }).waitFor();
    expect(await panel.innerText()).toMatch(/The service says\s+\S/);
    expect(await form.locator('[aria-invalid]').count()).toBe(0);
  });
});

/** Logs in at a mock and returns the token. */
async function logIn({ mock }: ConsoleUnderTest): Promise<string> {
  const identity = {
    methods: ['password'],
    password: { user: { name: 'shop', password: 'any', domain: { name: 'shop' } } },
  };
  const body = JSON.stringify({ auth: { identity, scope: { project: { id: projectId } } } });
  const answer = await mock.fetch('http://mock.test/v3/auth/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return answer.headers.get('x-subject-token') ?? '';
}
