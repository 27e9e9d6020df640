import { describe, expect, it } from 'vitest';
import { dms, errorOf, mockService, shop } from '../test-support/mocked-service.js';
import { isFullyAtFields, reasonsAt, reasonsElsewhere } from './field-reasons.js';

const mock = await mockService();
const wrongTopic = { id: '1', partition: 500, retention_time: 9999 };
const createWrongTopic = () =>
  errorOf(dms.createInstanceTopic({ instance_id: shop, body: wrongTopic }));

describe('the reasons of the mock', () => {
  it('are found at their fields', async () => {
    const error = await createWrongTopic();
    for (const name of Object.keys(wrongTopic))
      expect(reasonsAt(error, name), name).not.toEqual([]);
    expect(reasonsAt(error, 'topic_desc')).toEqual([]);
    expect(isFullyAtFields(error, Object.keys(wrongTopic))).toBe(true);
  });

  it('are shown elsewhere, with their place, when no field has them', async () => {
    const error = await createWrongTopic();
    expect(isFullyAtFields(error, ['id', 'partition'])).toBe(false);
    expect(reasonsElsewhere(error, ['id', 'partition'])).toEqual([
      expect.stringMatching(/^body retention_time must /),
    ]);
  });

  it('of an item belong to the field of the list', async () => {
    const body = { topics: [1] } as never;
    const error = await errorOf(dms.batchDeleteInstanceTopic({ instance_id: shop, body }));
    expect(reasonsAt(error, 'topics')).toHaveLength(1);
    expect(reasonsAt(error, 'topic')).toEqual([]);
  });
});

describe('an error without reasons', () => {
  it('has none at a field, and is not fully shown there', async () => {
    mock.faults.add({ prefer: 'code=400' });
    const body = { id: 'a-topic' };
    const error = await errorOf(dms.createInstanceTopic({ instance_id: shop, body }));
    expect(reasonsAt(error, 'id')).toEqual([]);
    expect(isFullyAtFields(error, ['id'])).toBe(false);
  });

  it('may be any value', () => {
    for (const error of [undefined, null, new Error('x')]) {
      expect(isFullyAtFields(error, ['id'])).toBe(false);
    }
  });
});
