import { describe, expect, it } from 'vitest';
import { leftIn, lifecycle } from './left-in.js';
import { startLifecycle as start } from './start-lifecycle.js';

const destructive =
  /\/(extend|password|autotopic|crossvpc|configs|connector|delete-connector|instances\/action)\b/;

describe('a run with --lifecycle', () => {
  it('reaches all 64 operations, finds nothing, and leaves nothing', async () => {
    const { mock, report, sent } = await start();
    expect(report.operations).toEqual({ reached: 64, total: 64, missed: [] });
    expect(report.findings).toEqual([]);
    expect(report.leftovers).toEqual([]);
    expect(await leftIn(mock)).toEqual([]);
    const onGiven = sent.filter((one) => !one.startsWith('GET') && one.includes(lifecycle));
    expect(onGiven.length).toBeGreaterThan(10);
    expect(onGiven.filter((one) => destructive.test(one))).toEqual([]);
    expect(onGiven.filter((one) => one.endsWith(lifecycle))).toEqual([]);
  });

  it.each([
    'createInstanceTopic',
    'createInstanceUser',
    'createKafkaConsumerGroup',
    'createPostPaidInstance',
  ])('deletes all when it is ended after %s', async (last) => {
    const end = new AbortController();
    const { mock, report } = await start({
      signal: end.signal,
      onExchange: ({ operation }) => operation?.operationId === last && end.abort(),
    });
    expect(report.leftovers).toEqual([]);
    expect(await leftIn(mock)).toEqual([]);
    expect(report.operations.reached).toBeLessThan(64);
  });
});
