import { describe, expect, it } from 'vitest';
import { withoutCatchAll } from './catch-all.js';

const kind = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function choiceOf(...names: string[]) {
  const schemas = { Other: { 'x-catch-all': true }, Task: { anyOf: names.map(kind) } };
  return withoutCatchAll({ components: { schemas } }).components.schemas.Task;
}

describe('withoutCatchAll', () => {
  it('leaves the catch-all out of a choice', () => {
    expect(choiceOf('First', 'Second', 'Other')).toEqual({
      anyOf: [kind('First'), kind('Second')],
    });
  });

  it('replaces a choice of one schema by the schema', () => {
    expect(choiceOf('First', 'Other')).toEqual(kind('First'));
  });

  it('keeps other choices', () => {
    expect(choiceOf('First')).toEqual({ anyOf: [kind('First')] });
    expect(withoutCatchAll({ anyOf: [{ type: 'string' }] })).toEqual({
      anyOf: [{ type: 'string' }],
    });
  });
});
