import { createMock } from 'otc-dms-kafka-mock';
import { describe, expect, it } from 'vitest';
import { refuseBreaches, takeBreaches } from '../support/no-breaches.js';
import { createWorld, mockOperations, projects } from '../support/world.js';

/** Returns a mock whose answers to one operation miss a field that its description requires. */
async function mockWithBreach(operationId: string) {
  const { mock } = await createWorld();
  const operations = mockOperations.map((operation) => ({
    ...operation,
    ...(operation.operationId === operationId && {
      successes: {
        200: { examples: {}, ...operation.successes['200'], schema: { required: ['missing'] } },
      },
    }),
  }));
  return createMock({ description: { ...mock.description, operations } });
}

const headers = { 'x-auth-token': 'a-token' };
const instances = `http://dms.test/v2/${projects.world}/instances`;

describe('an answer of the mock that does not fit the description', () => {
  it.each([
    ['listInstances', instances],
    ['showInstance', `${instances}/9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6`],
    ['listInstanceTopics', `${instances}/9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6/topics`],
  ])('fails the test that gets it: %s', async (operationId, url) => {
    const mock = await mockWithBreach(operationId);
    const answer = await mock.fetch(url, { headers });
    expect(answer.status).toBe(500);
    expect(refuseBreaches).toThrow(
      `The mock's own answer to ${operationId} breaks the description: / must have required property 'missing'`,
    );
    // Only the first report counts.
    expect(takeBreaches()).toEqual([]);
  });

  it('is found even when the test expects an error', async () => {
    const mock = await mockWithBreach('listInstances');
    await expect(mock.fetch(instances, { headers })).resolves.toMatchObject({ ok: false });
    expect(takeBreaches()).toHaveLength(1);
  });

  it('is not what a refusal is', async () => {
    const { mock } = await createWorld();
    expect((await mock.fetch(`${instances}/gone`, { headers })).status).toBe(404);
    expect(takeBreaches()).toEqual([]);
  });
});
