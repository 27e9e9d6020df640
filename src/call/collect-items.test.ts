import { describe, expect, it } from 'vitest';
import { paginatePages } from '../test-support/paginate-pages.js';

const pagination = { style: 'offset-limit', items: 'tasks', total: 'total' } as const;

/** A list of five items in pages of two, and the number of pages that were asked for. */
function listOfFive() {
  const asked: unknown[] = [];
  const list = paginatePages(pagination, {}, async (pageArguments) => {
    const { offset = 0 } = pageArguments as { offset?: number };
    asked.push(offset);
    return { tasks: [1, 2, 3, 4, 5].slice(offset, offset + 2), total: 5 };
  });
  return { list, asked };
}

describe('toArray', () => {
  it.each<[unknown, number[], number]>([
    [undefined, [1, 2, 3, 4, 5], 3],
    [{}, [1, 2, 3, 4, 5], 3],
    [{ maxItems: undefined }, [1, 2, 3, 4, 5], 3],
    [{ maxItems: Infinity }, [1, 2, 3, 4, 5], 3],
    [{ maxItems: 99 }, [1, 2, 3, 4, 5], 3],
    [{ maxItems: 5 }, [1, 2, 3, 4, 5], 3],
    [{ maxItems: 4 }, [1, 2, 3, 4], 2],
    [{ maxItems: 3 }, [1, 2, 3], 2],
    [{ maxItems: 1 }, [1], 1],
  ])('with %o collects %o, and asks for %i pages', async (options, items, pages) => {
    const { list, asked } = listOfFive();
    // A cast, because JavaScript callers pass what the type forbids.
    expect(await list.toArray(options as object)).toEqual(items);
    expect(asked).toHaveLength(pages);
  });

  it.each<[unknown, RegExp]>([
    [{ maxItems: 0 }, /option "maxItems" must be a whole number from 1, not 0/],
    [{ maxItems: -1 }, /whole number from 1, not -1/],
    [{ maxItems: 1.5 }, /whole number from 1, not 1\.5/],
    [{ maxItems: Number.NaN }, /whole number from 1, not NaN/],
    [{ maxItems: '3' }, /"maxItems" must be of type number, not string/],
    [{ maxItems: null }, /"maxItems" must be of type number/],
    [{ limit: 3 }, /unknown option "limit"; known are maxItems/],
    [3, /options must be one object/],
    [null, /options must be one object/],
    [[3], /options must be one object/],
  ])('refuses %o, and sends nothing', async (options, message) => {
    const { list, asked } = listOfFive();
    const error: unknown = await list.toArray(options as object).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(message);
    expect(asked).toEqual([]);
  });

  it('begins anew each time, and rejects as a walk does', async () => {
    const { list, asked } = listOfFive();
    await list.toArray();
    await list.toArray({ maxItems: 1 });
    expect(asked).toEqual([0, 2, 4, 0]);
    const failure = new Error('refused');
    const broken = paginatePages(pagination, {}, () => Promise.reject(failure));
    await expect(broken.toArray()).rejects.toBe(failure);
  });
});

describe('a list', () => {
  // Casts, because the types lack these members.
  it.each<[string, (list: never) => unknown]>([
    [
      'a loop without await',
      (list: Iterable<unknown>) => {
        for (const _ of list);
      },
    ],
    ['a spread', (list: Iterable<unknown>) => [...list]],
    ['Array.from', (list: Iterable<unknown>) => Array.from(list)],
    [
      'a pattern',
      (list: Iterable<unknown>) => {
        const [first] = list;
        return first;
      },
    ],
    ['map', (list: unknown[]) => list.map(String)],
    ['filter', (list: unknown[]) => list.filter(Boolean)],
    ['forEach', (list: unknown[]) => list.forEach(String)],
  ])('refuses %s, with what to write instead', (_, use) => {
    const { list, asked } = listOfFive();
    expect(() => use(list as never)).toThrow(TypeError);
    expect(() => use(list as never)).toThrow('write "for await (const item of list)"');
    expect(asked).toEqual([]);
  });

  it('leaves its pages as the service sent them', async () => {
    const page = await listOfFive().list;
    expect(page).toStrictEqual({ tasks: [1, 2], total: 5 });
    expect(Reflect.ownKeys(Object(page))).toEqual(['tasks', 'total']);
  });
});
