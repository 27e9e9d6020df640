import { describe, expect, it } from 'vitest';
import { describedMock, instancesUrl, sent } from '../test-support/described-mock.js';

const shop = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
const mock = await describedMock();

async function answerTo(target: string) {
  const answer = await mock.fetch(`${instancesUrl()}${target}`, sent());
  const { mock_reason = [] } = await answer.json();
  const [{ path = '', message = '' } = {}] = mock_reason;
  return `${answer.status} ${path} ${message}`.trim();
}

const tasks = `/${shop}/tasks`;
const messages = `/${shop}/management/topics/orders/messages`;
const partitions = `/${shop}/management/topics/orders/partitions`;

describe('the query and the path of a request', () => {
  it.each([
    [`${tasks}?end_time=`, 'end_time must match pattern "^\\d{14}$"'],
    [`${tasks}?end_time`, 'end_time must match pattern "^\\d{14}$"'],
    [`${tasks}?limit=`, 'limit must be integer'],
    ['?engine=', 'engine must be one of kafka'],
    ['?exact_match_name=', 'exact_match_name must be boolean'],
    [`/${shop}/topics/diskusage?percentage=`, 'percentage must be number'],
    [`${partitions}/0/message?message_offset=`, 'message_offset must be integer'],
  ])('may not be empty where the description excludes it: %s', async (target, reason) => {
    expect(await answerTo(target)).toBe(`400 ${reason}`);
  });

  it.each([
    `${messages}?end_time=1e3`,
    `${messages}?end_time=0x10`,
    `${messages}?end_time=%201`,
    `${messages}?end_time=5.0`,
    `${partitions}/0x1/message?message_offset=1`,
    `${partitions}/1e0/message?message_offset=1`,
  ])('writes integers with digits alone: %s', async (target) => {
    expect(await answerTo(target)).toMatch(/^400 (end_time|partition) must be integer$/);
  });

  it.each([
    [`${messages}?end_time=9223372036854775808`, 'end_time'],
    [`${messages}?start_time=-9223372036854775809`, 'start_time'],
    [`${messages}?end_time=99999999999999999999`, 'end_time'],
    [`${partitions}/0/message?message_offset=9223372036854775808`, 'message_offset'],
  ])('has no int64 beyond 64 bits: %s', async (target, name) => {
    const range = '-9223372036854775808 to 9223372036854775807';
    expect(await answerTo(target)).toBe(`400 ${name} must be from ${range}`);
  });

  it.each([
    [`${messages}?end_time=9223372036854775807`, '200'],
    [`${tasks}?start=-1`, '200'],
    ['?name=', '200'],
    [`/${shop}/messages?topic=&partition=0&message_offset=1`, '404 topic'],
  ])('may have any other value: %s', async (target, start) => {
    expect(await answerTo(target)).toMatch(new RegExp(`^${start}`));
  });

  it('has one reason for each value', async () => {
    const answer = await mock.fetch(`${instancesUrl()}?limit=abc&offset=`, sent());
    const { mock_reason } = await answer.json();
    expect(mock_reason).toEqual([
      { in: 'query', path: 'offset', message: 'must be integer' },
      { in: 'query', path: 'limit', message: 'must be integer' },
    ]);
  });
});
