import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from './route.js';

describe('parseRoute', () => {
  it.each([
    ['', { instanceId: undefined, tab: 'topics', page: 1 }],
    ['#/?page=3', { instanceId: undefined, tab: 'topics', page: 3 }],
    ['#/instances/a', { instanceId: 'a', tab: 'topics', page: 1 }],
    ['#/instances/a/tasks?page=2', { instanceId: 'a', tab: 'tasks', page: 2 }],
    ['#/instances/a/unknown?page=-1', { instanceId: 'a', tab: 'topics', page: 1 }],
    ['#/instances/%E0?page=x', { instanceId: '%E0', tab: 'topics', page: 1 }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads what hashOf writes', () => {
    const route = { instanceId: 'a/b?c', tab: 'groups', page: 4 } as const;
    expect(parseRoute(hashOf(route))).toEqual(route);
  });
});
