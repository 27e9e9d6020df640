import { describe, expect, it } from 'vitest';
import { childOf, childrenOf, newStored, putChild, schedule } from './tree.js';

function parentWith(...ids: string[]) {
  const parent = newStored();
  for (const id of ids) putChild(parent, 'kind', id, newStored({ id, state: 'new' }));
  const child = (id: string) => parent.children.get('kind')?.get(id) ?? newStored();
  const idsAt = (now: number) => childrenOf(parent, 'kind', now).map(({ fields }) => fields.id);
  return { parent, child, idsAt };
}

describe('schedule', () => {
  it('carries changes out in order of time, whatever the order in which they came', () => {
    const { parent, child } = parentWith('a');
    schedule(child('a'), { atMs: 20, set: { state: 'late' } });
    schedule(child('a'), { atMs: 10, set: { state: 'early' }, hide: { seen: true } });
    const stateAt = (now: number) => childOf(parent, 'kind', 'a', now)?.fields.state;
    expect([stateAt(9), stateAt(10), stateAt(19), stateAt(20)]).toEqual([
      'new',
      'early',
      'early',
      'late',
    ]);
    expect(child('a').hidden).toEqual({ seen: true });
  });

  it('hides an object until it appears', () => {
    const { parent, child, idsAt } = parentWith('a', 'b');
    schedule(child('b'), { atMs: 10, appears: true });
    schedule(child('b'), { atMs: 20, set: { state: 'done' } });
    expect([idsAt(9), idsAt(10)]).toEqual([['a'], ['a', 'b']]);
    expect(childOf(parent, 'kind', 'b', 15)?.fields.state).toBe('new');
  });

  it('removes an object that goes', () => {
    const { parent, child, idsAt } = parentWith('a', 'b');
    schedule(child('a'), { atMs: 10, gone: true });
    expect([idsAt(9), idsAt(10)]).toEqual([['a', 'b'], ['b']]);
    expect(childOf(parent, 'kind', 'a', 10)).toBeUndefined();
  });
});
