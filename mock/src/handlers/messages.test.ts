import { describe, expect, it } from 'vitest';
import { createWorld, example, refusalOf, shop } from '../test-support/world.js';

const instance_id = shop;
const topic = 'orders';
const [start_time, end_time] = [1_708_689_000_000, 1_708_689_020_000];

describe('showInstanceMessages', () => {
  it.each([
    ['by-time', { start_time, end_time }],
    ['content', { partition: 2, message_offset: 48_093 }],
    ['keyword', { start_time, end_time, keyword: '10871' }],
    ['empty', { start_time: 1, end_time: 2 }],
    ['full-page', { start_time: 1_708_688_452_682, end_time: 1_708_689_600_000, limit: 50 }],
  ])('answers like the example %s', async (name, query) => {
    const { dms } = await createWorld();
    expect(await dms.showInstanceMessages({ instance_id, topic, ...query })).toEqual(
      await example(`showInstanceMessages.200.${name}`),
    );
  });

  it('numbers pages, which together have each message once', async () => {
    const { dms } = await createWorld();
    const range = { start_time: 1_708_688_452_682, end_time: 1_708_689_600_000 };
    const seen: string[] = [];
    const times: number[] = [];
    for await (const one of dms.showInstanceMessages({ instance_id, topic, ...range, limit: 7 })) {
      seen.push(`${one.partition}:${one.message_offset}`);
      times.push(one.timestamp ?? 0);
    }
    expect([seen.length, new Set(seen).size]).toEqual([128, 128]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('finds what it shows by offset', async () => {
    const { dms } = await createWorld();
    const range = { start_time: 1_708_500_000_000, end_time: 1_708_500_060_000 };
    const { messages } = await dms.showInstanceMessages({ instance_id, topic, ...range });
    const [first] = messages;
    const query = { partition: first?.partition, message_offset: first?.message_offset };
    const found = await dms.showInstanceMessages({ instance_id, topic, ...query });
    expect(found.messages).toMatchObject([first]);
    expect(found.messages[0]?.key).toMatch(/^order-\d{5}$/);
    expect(JSON.parse(`${found.messages[0]?.value}`)).toMatchObject({ currency: 'EUR' });
  });

  it('finds at most ten messages with a text', async () => {
    const { dms } = await createWorld();
    const query = { start_time: 0, end_time: 1_708_600_000_000, keyword: 'EUR' };
    const { messages, total } = await dms.showInstanceMessages({ instance_id, topic, ...query });
    expect([messages.length, total]).toEqual([10, 10]);
  });

  it.each([
    [{}, 'DMS.00400062', 'partition'],
    [{ start_time }, 'DMS.00400062', 'end_time'],
    [{ partition: 1 }, 'DMS.00400062', 'message_offset'],
    [{ start_time: 2, end_time: 1 }, 'DMS.00400142', 'start_time'],
    [{ partition: 6, message_offset: 0 }, 'DMS.00400062', 'partition'],
    [{ start_time, end_time, limit: 0 }, 'DMS.10240042', 'limit'],
    [{ start_time, end_time, offset: -1 }, 'DMS.10240043', 'offset'],
  ])('refuses %j with %s at %s', async (query, code, path) => {
    const { dms } = await createWorld();
    const call = dms.showInstanceMessages({ instance_id, topic, ...query });
    expect(await refusalOf(call)).toMatchObject({ status: 400, code, in: 'query', path });
  });

  it('refuses an unknown topic', async () => {
    const { dms } = await createWorld();
    const call = dms.showInstanceMessages({ instance_id, topic: 'ghosts', start_time, end_time });
    expect(await refusalOf(call)).toMatchObject({ status: 404, code: 'DMS.10540401', in: 'query' });
  });
});

describe('showMessages', () => {
  it.each([
    ['three-messages', { start_time, end_time }],
    ['empty', { start_time: 1, end_time: 2 }],
    ['full-page', { start_time: 1_708_688_452_682, end_time: 1_708_689_600_000 }],
  ])('answers like the example %s', async (name, query) => {
    const { dms } = await createWorld();
    expect(await dms.showMessages({ instance_id, topic, ...query })).toEqual(
      await example(`showMessages.200.${name}`),
    );
  });

  it('counts every message of a topic, as the partitions do', async () => {
    const { dms } = await createWorld();
    const all = await dms.showMessages({ instance_id, topic, limit: 50 });
    const { partitions } = await dms.listTopicPartitions({ instance_id, topic });
    const sum = partitions.reduce((count, one) => count + (one.message_count ?? 0), 0);
    expect([all.messages_count, all.offsets_count]).toEqual([sum, Math.ceil(sum / 50)]);
    const one = await dms.showMessages({
      instance_id,
      topic,
      partition: 3,
      offset: 47_760,
      limit: 50,
    });
    expect([one.messages_count, one.offset]).toEqual([47_766, 956]);
    expect(one.messages.map(({ message_offset }) => message_offset)).toEqual([
      47_760, 47_761, 47_762, 47_763, 47_764, 47_765,
    ]);
  });

  it('has none in a new topic, and none after its deletion', async () => {
    const { dms } = await createWorld();
    await dms.createInstanceTopic({ instance_id, body: { id: 'fresh' } });
    expect(await dms.showMessages({ instance_id, topic: 'fresh' })).toMatchObject({
      messages: [],
      messages_count: 0,
    });
    await dms.batchDeleteInstanceTopic({ instance_id, body: { topics: ['fresh'] } });
    expect(await refusalOf(dms.showMessages({ instance_id, topic: 'fresh' }))).toMatchObject({
      code: 'DMS.10540401',
    });
  });
});

describe('showPartitionMessage', () => {
  it.each([
    ['with-key', 48_093],
    ['without-key', 48_094],
  ])('answers like the example %s', async (name, message_offset) => {
    const { dms } = await createWorld();
    const call = dms.showPartitionMessage({ instance_id, topic, partition: 2, message_offset });
    expect(await call).toEqual(await example(`showPartitionMessage.200.${name}`));
  });

  it('shows every message between the ends of a partition, and no other', async () => {
    const { dms } = await createWorld();
    const place = { instance_id, topic: 'clicks', partition: 5 };
    const { offset: first } = await dms.showPartitionBeginningMessage(place);
    const { offset: last, timestamp } = await dms.showPartitionEndMessage(place);
    const show = async (message_offset: number) =>
      (await dms.showPartitionMessage({ ...place, message_offset })).message;
    expect(await show(first)).toHaveLength(1);
    expect(await show(last)).toMatchObject([{ message_offset: last, timestamp }]);
    expect([await show(first - 1), await show(last + 1)]).toEqual([[], []]);
  });
});

describe('showPartitionBeginningMessage and showPartitionEndMessage', () => {
  it('answer like the examples', async () => {
    const { dms } = await createWorld();
    const place = { instance_id, topic, partition: 2 };
    expect(await dms.showPartitionBeginningMessage(place)).toEqual(
      await example('showPartitionBeginningMessage.200.earliest'),
    );
    expect(await dms.showPartitionEndMessage(place)).toEqual(
      await example('showPartitionEndMessage.200.latest'),
    );
  });

  it('have no time in a partition without messages', async () => {
    const { dms } = await createWorld();
    await dms.createPartition({ instance_id, topic, body: { partition: 7 } });
    const place = { instance_id, topic, partition: 6 };
    const empty = { topic, partition: 6, offset: 0 };
    expect(await dms.showPartitionBeginningMessage(place)).toEqual(empty);
    expect(await dms.showPartitionEndMessage(place)).toEqual(empty);
  });

  it('refuse an unknown partition', async () => {
    const { dms } = await createWorld();
    const call = dms.showPartitionEndMessage({ instance_id, topic, partition: 6 });
    expect(await refusalOf(call)).toMatchObject({
      code: 'DMS.00400062',
      path: 'partition',
      message: 'names no partition of the topic, which has 6, counted from 0',
    });
  });
});
