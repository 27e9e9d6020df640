import { describe, expect, it } from 'vitest';
import { paginatePages as paginate } from '../test-support/paginate-pages.js';

const pagination = { style: 'offset-limit', items: 'tasks', total: 'total' } as const;

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

describe('a walk of paginate', () => {
  it.each([
    ['the end of the list', 'DMS.40050010', [1, 2]],
    ['another reason', 'DMS.00400062', 'DMS.00400062'],
  ])('ends with a later page that is refused for %s as it should', async (_, code, end) => {
    const refused = Object.assign(new Error('No.'), { code });
    const list = paginate(pagination, {}, async (pageArguments) => {
      if (Object(pageArguments).offset) throw refused;
      return { tasks: [1, 2], total: 5 };
    });
    expect(await collect(list).catch((error) => error.code)).toEqual(end);
  });

  it('throws when the first page is refused', async () => {
    const refused = Object.assign(new Error('No.'), { code: 'DMS.40050010' });
    const list = paginate(pagination, { offset: 9 }, () => Promise.reject(refused));
    await expect(collect(list)).rejects.toBe(refused);
    await expect(list).rejects.toBe(refused);
  });
});
