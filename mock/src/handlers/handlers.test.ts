import { describe, expect, it } from 'vitest';
import { currentDescription } from '../test-support/described-mock.js';
import { handlers } from './handlers.js';

describe('handlers', () => {
  it('are there for the operations that ask for one', async () => {
    const { operations } = await currentDescription();
    const asking = operations
      .filter(({ effect }) => effect && 'action' in effect && effect.action === 'handler')
      .map(({ operationId }) => operationId);
    expect(asking.length).toBeGreaterThan(40);
    expect(asking.filter((name) => !Object.hasOwn(handlers, name))).toEqual([]);
  });

  it('belong to operations that have state', async () => {
    const { operations } = await currentDescription();
    const stateful = operations
      .filter(({ effect }) => effect && 'kind' in effect)
      .map(({ operationId }) => operationId);
    expect(Object.keys(handlers).filter((name) => !stateful.includes(name))).toEqual([]);
  });
});
