import { describe, expect, it } from 'vitest';
import { fieldPaths, lostFields } from './field-paths.js';

describe('fieldPaths', () => {
  it('names the fields of objects in lists once per item', () => {
    expect(fieldPaths({ topics: [{ name: 'a' }, { name: 'b' }] })).toEqual([
      ...['topics', 'topics[].name', 'topics[].name'],
    ]);
  });

  it('leaves out what is null or empty, but not false and 0', () => {
    expect(fieldPaths({ a: null, b: '', c: [], d: {}, e: false, f: 0 })).toEqual(['e', 'f']);
  });
});

describe('lostFields', () => {
  it('names a lost object without its fields', () => {
    expect(lostFields([{ a: { b: 1 }, c: 2 }], [{ c: 2 }])).toEqual(['a']);
  });

  it('finds a field in any of the answers', () => {
    expect(lostFields([{ a: 1 }, { b: 1 }], [{ a: 1 }])).toEqual(['b']);
  });

  it('keeps a field whose name only begins like a lost one', () => {
    expect(lostFields([{ id: 1, id_card: 2 }], [])).toEqual(['id', 'id_card']);
  });

  it('finds nothing in answers that are no objects', () => {
    expect(lostFields(['text', undefined, 1], [])).toEqual([]);
  });
});
