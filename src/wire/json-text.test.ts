import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { jsonText } from './json-text.js';

const write = (value: unknown) =>
  jsonText(value, 'body', (place, problem) => {
    throw new TypeError(`${place} ${problem}`);
  });

class Topic {
  name = 'orders';
  partitions = undefined;
  get size() {
    return 1;
  }
}

class Self {
  a = 1;
  toJSON() {
    return this;
  }
}

describe('jsonText', () => {
  it.each<[string, unknown]>([
    ['an empty object', {}],
    ['values of every kind', { a: 'b"\\\n\u2028\u{1f600}', c: -1.5e300, d: true, e: null, f: [] }],
    ['depth', { a: [{ b: [[{ c: 1 }], {}] }] }],
    ['fields that are undefined', { a: undefined, b: { c: undefined }, d: 1 }],
    ['awkward names', { '': 1, 'a"b': 2, ä: 3, __proto__x: 4 }],
    ['an own __proto__', JSON.parse('{"__proto__":{"a":1}}')],
    ['half a character', { a: '\ud800' }],
    ['a date', { at: new Date(0), list: [new Date(1)] }],
    ['a URL', { at: new URL('http://a/b') }],
    ['an instance with plain fields', { topic: new Topic() }],
    ['an object without prototype', Object.assign(Object.create(null), { a: 1 })],
    ['an object of another realm', runInNewContext('({ a: [1, { b: new Date(0) }] })')],
    ['a toJSON that returns its object', new Self()],
    ['a toJSON that inherits', { a: new (class extends Date {})(0) }],
    ['an object twice', ((a) => [a, a, { a }])({ b: 1 })],
    ['a proxy', new Proxy({ a: 1 }, {})],
  ])('writes %s as JSON.stringify does', (_, value) => {
    expect(write(value)).toBe(JSON.stringify(value));
  });

  it.each<[string, unknown, string]>([
    ['a function', { a: () => 1 }, 'body.a must be JSON, not Function.'],
    ['a method of an instance', { a: { b: write } }, 'body.a.b must be JSON, not Function.'],
    ['a symbol', { a: [Symbol('b')] }, 'body.a[0] must be JSON, not Symbol.'],
    ['a BigInt', { a: { b: 1n } }, 'body.a.b must be JSON, not BigInt.'],
    ['NaN', { tags: [{ a: Number.NaN }] }, 'body.tags[0].a must be JSON, not Number.'],
    ['Infinity', { a: -Infinity }, 'body.a must be JSON, not Number.'],
    ['a map', { a: new Map() }, 'body.a must be JSON, not Map.'],
    ['a set', { a: new Set([1]) }, 'body.a must be JSON, not Set.'],
    ['a regular expression', { a: /b/ }, 'body.a must be JSON, not RegExp.'],
    ['an error', { a: new Error('b') }, 'body.a must be JSON, not Error.'],
    ['a promise', { a: Promise.resolve(1) }, 'body.a must be JSON, not Promise.'],
    ['bytes', { a: new Uint8Array(2) }, 'body.a must be JSON, not Uint8Array.'],
    ['form data', new FormData(), 'body must be JSON, not FormData.'],
    ['undefined in a list', { a: [1, undefined] }, 'body.a[1] must be JSON, not Undefined.'],
    ['a hole in a list', { a: Object.assign(new Array(3), [1]) }, 'body.a[1] must be JSON'],
    ['a toJSON that gives nothing', { a: { toJSON() {} } }, 'body.a must be JSON, not Undefined.'],
    ['a date that is none', { a: new Date(Number.NaN) }, 'body.a must be JSON, not Null.'],
    ['a toJSON that gives NaN', { a: { toJSON: () => Number.NaN } }, 'body.a must be JSON'],
    ['a toJSON that gives a map', { a: { toJSON: () => new Map() } }, 'body.a must be JSON'],
  ])('refuses %s, and names the place', (_, value, message) => {
    expect(() => write(value)).toThrow(message);
  });

  it('ignores a toJSON that a library added to all objects', () => {
    const value = { a: [{ b: 1 }], c: 'd' };
    const expected = JSON.stringify(value);
    // Restored at once: other tests share the realm.
    Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value: () => 'x' });
    try {
      expect(write(value) === expected).toBe(true);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'toJSON');
    }
  });
});
