import { afterEach, describe, expect, it } from 'vitest';
import { oneOfEachStyle } from './described-lists.js';
import { itemCount, pageSize, someItems } from './list-server.js';
import { endServers, expectSilence, idsOf, start } from './paged-calls.js';

afterEach(endServers);

describe.each(oneOfEachStyle)('a walk of a list that changes, $pagination.style', (call) => {
  it('ends when the list shrinks, and gives nothing twice', async () => {
    const { list, server } = await start(call, { beforePage: (items) => items.splice(-30) });
    const ids = await idsOf(list);
    expect(new Set(ids).size).toBe(ids.length);
    expect(server.queries.length).toBeLessThanOrEqual(20);
  });

  it('ends when the list shrinks at its start, and gives nothing twice', async () => {
    const { list, server } = await start(call, { beforePage: (items) => items.splice(0, 30) });
    const ids = await idsOf(list);
    expect(new Set(ids).size).toBe(ids.length);
    expect(server.queries.length).toBeLessThanOrEqual(20);
  });

  it('ends when the list is emptied', async () => {
    const { list, server } = await start(call, {
      beforePage: (items, request) => request === 5 && items.splice(0),
    });
    expect(await idsOf(list)).toHaveLength(4 * pageSize);
    await expectSilence(server, 5);
  });

  it('ends when the list is emptied and the service refuses the position', async () => {
    const { list, server } = await start(call, {
      refusesEnd: true,
      beforePage: (items, request) => request === 5 && items.splice(0),
    });
    expect(await idsOf(list)).toHaveLength(4 * pageSize);
    await expectSilence(server, 5);
  });

  it('throws when the service refuses the first position', async () => {
    const { list, server } = await start(call, {
      refusesEnd: true,
      beforePage: (items) => items.splice(0),
    });
    await expect(idsOf(list)).rejects.toMatchObject({ status: 400, code: 'DMS.40050010' });
    await expectSilence(server, 1);
  });

  it('gives what is appended while it goes on, once', async () => {
    const { list } = await start(call, {
      beforePage: (items, request) => {
        if (request <= 20) items.push(...someItems(10, items.length + 1));
      },
    });
    expect(await idsOf(list)).toEqual(someItems(1_200).map(({ id }) => id));
  });

  it('ends when the list grows at its start', async () => {
    const { list, server } = await start(call, {
      beforePage: (items, request) => items.unshift({ id: `new-${request}` }),
    });
    expect(new Set(await idsOf(list)).size).toBeGreaterThanOrEqual(itemCount);
    expect(server.queries.length).toBeLessThanOrEqual(22);
  });

  it('ends when a service without paging repeats its first page', async () => {
    const { list, server } = await start(call, { instead: (items) => items.slice(0, pageSize) });
    expect(await idsOf(list)).toHaveLength(pageSize);
    await expectSilence(server, 2);
  });

  it('ends when a page in the middle repeats', async () => {
    const { list, server } = await start(call, {
      instead: (items, request) => (request > 7 ? items.slice(300, 350) : undefined),
    });
    expect(await idsOf(list)).toHaveLength(7 * pageSize);
    await expectSilence(server, 8);
  });
});
