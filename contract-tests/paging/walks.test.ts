import { afterEach, describe, expect, it } from 'vitest';
import { lists, oneOfEachStyle, styles } from './described-lists.js';
import { itemCount, pageSize, someItems } from './list-server.js';
import { endServers, expectSilence, idsOf, start } from './paged-calls.js';

afterEach(endServers);

it('has all three styles of lists to walk', () => {
  expect([...styles].sort()).toEqual(['offset-limit', 'page-number', 'start-limit']);
});

describe.each(lists)('walking $operationId', (call) => {
  it.each(['number', 'text', 'none'] as const)(
    'gives each of 1,000 items once when the total is a %s',
    async (total) => {
      const { list, server } = await start(call, { total });
      expect(await idsOf(list)).toEqual(someItems(itemCount).map(({ id }) => id));
      // Without a total, only an empty page marks the end.
      expect(server.queries).toHaveLength(total === 'none' ? 21 : 20);
    },
  );
});

// The client refuses what the description does not allow: the limit comes from there.
const limited = lists.filter(({ pagination }) => pagination.maxLimit !== undefined);

it('has lists with a maximum for a page', () => {
  expect(limited).not.toEqual([]);
});

describe.each(limited)('$operationId', (call) => {
  it('refuses a limit above the maximum, and sends nothing', async () => {
    const maxLimit = Number(call.pagination.maxLimit);
    const { method, server } = await start(call);
    const list = () => method({ ...call.args, limit: maxLimit + 1 });
    const reason = new RegExp(`${call.operationId}.*limit.*${maxLimit}`);
    await expect(async () => await list()).rejects.toThrow(reason);
    await expect(async () => await list()).rejects.toBeInstanceOf(TypeError);
    await expect(
      idsOf({ [Symbol.asyncIterator]: () => list()[Symbol.asyncIterator]() }),
    ).rejects.toThrow(reason);
    expect(server.queries).toEqual([]);
  });

  it('sends the maximum itself', async () => {
    const { method, server } = await start(call);
    await method({ ...call.args, limit: call.pagination.maxLimit });
    expect(server.queries.map((query) => query.get('limit'))).toEqual([
      String(call.pagination.maxLimit),
    ]);
  });
});

describe.each(oneOfEachStyle)('a walk, $pagination.style', (call) => {
  it('gives 20 pages', async () => {
    const { list } = await start(call);
    const sizes: number[] = [];
    for await (const page of list.pages()) sizes.push([page[call.pagination.items]].flat().length);
    expect(sizes).toEqual(Array(20).fill(pageSize));
  });

  it('gives each item once when the service chooses the size of the pages', async () => {
    const { method, server } = await start(call);
    const { limit: _left, ...args } = call.args;
    expect(await idsOf(method(args))).toEqual(server.items.map(({ id }) => id));
  });

  it('can be repeated, and two at a time do not disturb each other', async () => {
    const { list } = await start(call);
    const [one, other] = await Promise.all([idsOf(list), idsOf(list)]);
    expect(one).toHaveLength(itemCount);
    expect(other).toEqual(one);
  });

  it('sends nothing more after a break', async () => {
    const { list, server } = await start(call);
    let count = 0;
    for await (const _item of list) {
      count += 1;
      if (count === 120) break;
    }
    await expectSilence(server, 3);
  });

  it('sends nothing more after a break on the last item of a page', async () => {
    const { list, server } = await start(call);
    let count = 0;
    for await (const _item of list) {
      count += 1;
      if (count === 2 * pageSize) break;
    }
    await expectSilence(server, 2);
  });

  it('sends nothing more after the body of the loop throws', async () => {
    const { list, server } = await start(call);
    const walk = async () => {
      for await (const _page of list.pages()) throw new Error('enough');
    };
    await expect(walk()).rejects.toThrow('enough');
    await expectSilence(server, 1);
  });

  it('ends with the reason of an abort between two pages', async () => {
    const controller = new AbortController();
    const { method, server } = await start(call);
    const reason = new Error('enough');
    let count = 0;
    const walk = async () => {
      for await (const _item of method(call.args, { signal: controller.signal })) {
        count += 1;
        if (count === 120) controller.abort(reason);
      }
    };
    await expect(walk()).rejects.toBe(reason);
    // The rest of the current page needs no request.
    expect(count).toBe(150);
    await expectSilence(server, 3);
  });

  it('ends with the reason of an abort while it waits for a page, and drops the connection', async () => {
    const controller = new AbortController();
    const { method, server } = await start(call, { silentFrom: 4 });
    const reason = new Error('enough');
    const walk = idsOf(method(call.args, { signal: controller.signal }));
    const ended = expect(walk).rejects.toBe(reason);
    await expect.poll(() => server.queries.length).toBe(4);
    controller.abort(reason);
    await ended;
    await expect.poll(() => server.openAnswers()).toBe(0);
    await expectSilence(server, 4);
  });
});
