import { describe, expect, it } from 'vitest';
import type { Operation } from '../wire/operation.js';
import { createMapper } from './arguments.js';

const operation: Operation = {
  method: 'POST',
  path: '/v2/{project_id}/instances/{instance_id}/topics',
  query: ['engine!', 'limit', 'tag'],
  body: 'required',
  pagination: { style: 'offset-limit', items: 'topics', total: 'total', maxLimit: 50 },
};
const complete = { instance_id: 'instance-1', engine: 'kafka', body: { id: 'topic-1' } };

function map(
  args: unknown,
  of: Operation = operation,
  projectId: string | undefined = '0123456789abcdef0123456789abcdef',
) {
  return createMapper('createTopic', of)(args, projectId);
}

function circle(): object {
  const body: Record<string, unknown> = {};
  body.tags = [{ body }];
  return body;
}

function endless(): object {
  return { toJSON: () => ({ a: endless() }) };
}

const urlOf = (args: object) => map({ ...complete, ...args }).target;

describe('createMapper', () => {
  it('puts each argument into its place, and fills in the project', () => {
    expect(map({ ...complete, limit: 10 })).toEqual({
      target:
        '/v2/0123456789abcdef0123456789abcdef/instances/instance-1/topics?engine=kafka&limit=10',
      headers: { 'content-type': 'application/json' },
      projectId: '0123456789abcdef0123456789abcdef',
      body: '{"id":"topic-1"}',
    });
  });

  it('prefers the project of the call', () => {
    expect(urlOf({ project_id: 'fedcba9876543210fedcba9876543210' })).toContain(
      '/v2/fedcba9876543210fedcba9876543210/',
    );
  });

  it.each([undefined, null, {}])('needs no arguments where there are none: %o', (args) => {
    const list: Operation = { method: 'GET', path: '/v2/{project_id}/tags' };
    expect(map(args, list)).toEqual({
      target: '/v2/0123456789abcdef0123456789abcdef/tags',
      headers: {},
      projectId: '0123456789abcdef0123456789abcdef',
      body: undefined,
    });
  });

  it.each([
    [0, '0'],
    [12, '12'],
    ['a/b', 'a%2Fb'],
    ['a b+c', 'a%20b%2Bc'],
    ["!'()*~-_.", '%21%27%28%29%2A~-_.'],
    ['100%', '100%25'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
    ['$&', '%24%26'],
    ['ä€😀', '%C3%A4%E2%82%AC%F0%9F%98%80'],
    ['a\nb', 'a%0Ab'],
  ])('encodes %o in path and query', (value, encoded) => {
    expect(urlOf({ instance_id: value, tag: value })).toBe(
      `/v2/0123456789abcdef0123456789abcdef/instances/${encoded}/topics?engine=kafka&tag=${encoded}`,
    );
  });

  it.each([
    ['', 'tag='],
    [false, 'tag=false'],
    [['a', 'b&c', 1], 'tag=a&tag=b%26c&tag=1'],
  ])('sends %o in the query', (tag, query) => {
    expect(urlOf({ tag })).toContain(`engine=kafka&${query}`);
  });

  it.each([[undefined], [null], [[]], [[undefined]], [[null, [undefined]]]])(
    'leaves out %o from the query',
    (tag) => {
      expect(urlOf({ tag })).not.toContain('tag');
    },
  );

  it('leaves out undefined and null from a list', () => {
    expect(urlOf({ tag: ['a', undefined, 'b', null, ['c', null]] })).toMatch(/&tag=a&tag=b&tag=c$/);
  });

  it('fills in the only value that a parameter allows, in path and query', () => {
    const constants = { engine: 'kafka', type: 'advanced' };
    const products: Operation = {
      method: 'GET',
      path: '/v2/{engine}/products',
      query: ['type'],
      constants,
    };
    expect(map(undefined, products).target).toBe('/v2/kafka/products?type=advanced');
    expect(map({ engine: undefined, type: null }, products).target).toContain('type=advanced');
    expect(map({ engine: 'rabbit', type: 'b' }, products).target).toBe(
      '/v2/rabbit/products?type=b',
    );
  });

  it.each([
    ['an absent path argument', { instance_id: undefined }, /"instance_id" is missing; pass it/],
    ['a null path argument', { instance_id: null }, /"instance_id" is missing/],
    ['an empty path argument', { instance_id: '' }, /"instance_id" must be an ID .* not ""/],
    ['an empty project', { project_id: '' }, /"project_id" must be 32 hex/],
    ['one dot', { instance_id: '.' }, /"instance_id" must be an ID .* not "\."/],
    ['two dots', { instance_id: '..' }, /"instance_id" must be an ID .* not "\.\."/],
    ['blanks in the path', { instance_id: ' \n' }, /"instance_id" must be an ID/],
    ['half a character in the path', { instance_id: 'a\ud800' }, /"instance_id" must be an ID/],
    ['an object in the path', { instance_id: {} }, /"instance_id" must .* not object/],
    ['a list in the path', { instance_id: ['a'] }, /"instance_id" must .* not object/],
    ['no number in the path', { instance_id: Number.NaN }, /"instance_id" must .* number/],
    ['a fraction in the path', { instance_id: 1.5 }, /"instance_id" must .* whole number/],
    ['a number too large to be exact', { instance_id: 2 ** 53 }, /"instance_id" must/],
    ['a boolean in the path', { instance_id: true }, /"instance_id" must .* not true/],
    ['a fraction in the path', { instance_id: 1.5 }, /"instance_id" must .* not 1\.5/],
    ['an absent query argument', { engine: undefined }, /"engine" is missing/],
    ['a null query argument', { engine: null }, /"engine" is missing/],
    ['an object in the query', { tag: { a: 1 } }, /"tag" must be .* text/],
    ['an object in a list', { tag: ['a', {}] }, /"tag" must be .* text/],
    ['half a character in the query', { tag: '\udfff' }, /"tag" must be well-formed text/],
    ['an absent body', { body: undefined }, /"body" is missing/],
    ['a null body', { body: null }, /"body" is missing/],
    ['a list of nothing', { engine: [undefined, null] }, /"engine" is missing/],
    ['a BigInt in the path', { instance_id: 1n }, /"instance_id" must be an ID .* not bigint/],
    ['a symbol in the path', { instance_id: Symbol('a') }, /"instance_id" must .* not symbol/],
    ['a function in the path', { instance_id: () => 'a' }, /"instance_id" must .* not function/],
    ['the name of a project', { project_id: 'eu-de_shop' }, /"project_id" .* My Credentials/],
    ['a BigInt in the query', { tag: 1n }, /"tag" must be well-formed/],
    ['a symbol in the query', { tag: Symbol('a') }, /"tag" must be well-formed/],
    ['a function in the query', { tag: () => 'a' }, /"tag" must be well-formed/],
    ['NaN in the query', { tag: Number.NaN }, /"tag" must be well-formed/],
    ['Infinity in the query', { tag: [1, -Infinity] }, /"tag" must be well-formed/],
    ['a map in the query', { tag: new Map([['a', 1]]) }, /"tag" must be well-formed/],
    ['a symbol as limit', { limit: Symbol('a') }, /"limit" must be well-formed/],
    ['a text as body', { body: '{}' }, /"body" must be an object/],
    ['a list as body', { body: [{}] }, /"body" must be an object/],
    ['a number as body', { body: 0 }, /"body" must be an object/],
    ['a function in the body', { body: { tags: [() => 1] } }, /"body\.tags\[0\]" must be JSON/],
    ['a limit above the maximum', { limit: 51 }, /"limit" is 51, above the maximum of 50/],
    ['such a limit as a text', { limit: '51' }, /"limit" is 51/],
    [
      'an unknown name',
      { instanceId: 'a' },
      /"instanceId"; known are project_id, instance_id, .*body/,
    ],
    ['a name of every object', { toString: 'a' }, /unknown argument "toString"/],
  ])('refuses %s, naming operation and argument', (_, wrong, message) => {
    const mapping = () => map({ ...complete, ...wrong });
    expect(mapping).toThrow(TypeError);
    expect(mapping).toThrow(/^createTopic: /);
    expect(mapping).toThrow(message);
  });

  it.each([
    ['instance_id', 'instance_id'],
    ['tag', 'tag'],
    ['body', 'body'],
  ])('names the argument whose getter throws: %s', (name, shown) => {
    const cause = new Error('no');
    const args = Object.defineProperty({ ...complete }, name, {
      enumerable: true,
      get: () => {
        throw cause;
      },
    });
    const mapping = () => map(args);
    expect(mapping).toThrow(TypeError);
    expect(mapping).toThrow(`createTopic: argument "${shown}" cannot be sent`);
    expect(mapping).toThrow(expect.objectContaining({ cause }));
  });

  it.each<[string, object]>([
    ['a circle', circle()],
    [
      'a getter that throws',
      {
        get a() {
          throw new Error('no');
        },
      },
    ],
    [
      'a toJSON that throws',
      {
        a: {
          toJSON() {
            throw new Error('no');
          },
        },
      },
    ],
    ['no end', { a: endless() }],
  ])('refuses a body with %s', (_, body) => {
    expect(() => map({ ...complete, body })).toThrow(TypeError);
    expect(() => map({ ...complete, body })).toThrow('createTopic: argument "body" cannot be sent');
  });

  it('reads own arguments alone', () => {
    const inherited = Object.create({ limit: 3, foo: 1, body: { a: 1 } }, {});
    const { body: _, ...args } = complete;
    const mapped = map(Object.assign(inherited, args), { ...operation, body: 'optional' });
    expect(mapped).toMatchObject({ body: undefined, headers: {} });
    expect(mapped.target).toMatch(/\?engine=kafka$/);
  });

  it('takes the largest limit', () => {
    expect(urlOf({ limit: 50 })).toContain('limit=50');
  });

  it.each(['instance-1', 12, ['instance-1']])('refuses %o instead of an object', (given) => {
    expect(() => map(given)).toThrow('createTopic: arguments must be one object.');
  });

  it('refuses a body where the operation takes none', () => {
    const { body: _, ...withoutBody } = operation;
    expect(() => map(complete, withoutBody)).toThrow('unknown argument "body"');
  });

  it('sends no body where it may be left out', () => {
    const { body: _, ...args } = complete;
    const request = map(args, { ...operation, body: 'optional' });
    expect(request).toMatchObject({ headers: {}, body: undefined });
  });

  it('refuses a project that is not known', () => {
    expect(() => map(complete, operation, '')).toThrow('argument "project_id"');
  });
});
