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
