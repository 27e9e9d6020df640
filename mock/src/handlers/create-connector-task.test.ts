import { describe, expect, it } from 'vitest';
import { currentBundle } from '../test-support/described-mock.js';
import { createWorld, shop } from '../test-support/world.js';

// A cast: the linter has checked the form of the bundle.
const { components } = (await currentBundle()) as unknown as {
  components: { examples: Record<string, { value: Record<string, unknown> }> };
};
const examples = Object.entries(components.examples)
  .filter(([name]) => name.startsWith('createConnectorTask.request.'))
  .map(([name, { value }]) => [name.replace('createConnectorTask.request.', ''), value] as const);

describe('createConnectorTask without task_name', () => {
  it.each(examples)('makes a name up: %s', async (_, { task_name, ...body }) => {
    const { dms } = await createWorld();
    // A cast: the examples fit the description.
    const request = { instance_id: shop, body: body as never };
    const made = [await dms.createConnectorTask(request), await dms.createConnectorTask(request)];
    const names = made.map((task) => task.task_name);
    expect(names).toEqual(names.map(() => expect.stringMatching(/^smart-connect-\d+$/)));
    expect(new Set(names).size).toBe(2);
  });
});

describe('createConnectorTask with null', () => {
  const replication = examples.find(([name]) => name === 'kafka-replication')?.[1] ?? {};
  it.each([
    [{ topics: 'orders', topics_regex: null }, {}],
    [{ topics: null, topics_regex: 'clicks|orders' }, {}],
    [{ topics: 'orders' }, { bootstrap_servers: null }],
    [{ topics: 'orders' }, { instance_id: null, bootstrap_servers: '192.168.0.90:9092' }],
  ])('takes it for a field that is not there: %o %o', async (fields, sourceFields) => {
    const { dms } = await createWorld();
    const { source_task } = replication as { source_task: object };
    const body = { ...replication, ...fields, source_task: { ...source_task, ...sourceFields } };
    const made = await dms.createConnectorTask({
      instance_id: shop,
      body: { ...body, task_name: 'copy-test' } as never,
    });
    const { sink_task: _unused, ...rest } = made;
    expect(JSON.stringify(rest)).not.toContain('null');
  });
});
