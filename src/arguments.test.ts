import { describe, expect, it } from 'vitest';
import { checkCallOptions, toRequestParts } from './arguments.js';
import type { Operation } from './operation.js';

const operation: Operation = {
  operationId: 'createTopic',
  method: 'POST',
  path: '/v2/{project_id}/instances/{instance_id}/topics',
  parameters: { path: ['project_id', 'instance_id'], query: ['engine', 'limit'] },
  required: ['project_id', 'instance_id', 'engine'],
  body: 'required',
  answer: 'json',
};
const defaults = { project_id: 'project-1' };
const complete = { instance_id: 'instance-1', engine: 'kafka', body: { id: 'topic-1' } };

describe('toRequestParts', () => {
  it('sorts arguments by place, and fills in the project', () => {
    expect(toRequestParts(operation, complete, defaults)).toEqual({
      path: { project_id: 'project-1', instance_id: 'instance-1' },
      query: { engine: 'kafka', limit: undefined },
      body: { id: 'topic-1' },
    });
  });

  it('prefers the project of the call', () => {
    const { path } = toRequestParts(operation, { ...complete, project_id: 'other' }, defaults);
    expect(path.project_id).toBe('other');
  });

  it('needs no arguments when the client supplies them all', () => {
    const list: Operation = {
      ...operation,
      parameters: { path: ['project_id'], query: [] },
      required: ['project_id'],
      body: 'none',
    };
    expect(toRequestParts(list, undefined, defaults).path).toEqual(defaults);
  });

  it('takes a whole number in the path', () => {
    const { path } = toRequestParts(operation, { ...complete, instance_id: 0 }, defaults);
    expect(path.instance_id).toBe(0);
  });

  it.each([
    ['an absent path argument', { instance_id: undefined }, /"instance_id" is missing/],
    ['a null path argument', { instance_id: null }, /"instance_id" is missing/],
    ['an empty path argument', { instance_id: '' }, /"instance_id" is empty/],
    ['an empty project', { project_id: '' }, /"project_id" is empty/],
    ['one dot', { instance_id: '.' }, /"instance_id" is "\.", which changes the path/],
    ['two dots', { instance_id: '..' }, /"instance_id" is "\.\.", which changes the path/],
    [
      'an object in the path',
      { instance_id: {} },
      /"instance_id" must be a string or a whole number, not object/,
    ],
    [
      'a number in the path',
      { instance_id: Number.NaN },
      /"instance_id" must be a string or a whole number, not NaN/,
    ],
    ['a fraction in the path', { instance_id: 1.5 }, /"instance_id" must be .* not 1\.5/],
    ['blanks in the path', { instance_id: ' \n' }, /"instance_id" is empty/],
    ['half a character', { instance_id: '\ud800' }, /half a character/],
    ['an absent query argument', { engine: undefined }, /"engine" is missing/],
    ['an absent body', { body: undefined }, /"body" is missing/],
    ['a misspelt name', { instanceId: 'a' }, /"instanceId". Did you mean "instance_id"/],
    ['an unknown name', { xyz: 1 }, /"xyz". Known are: project_id, instance_id, .*, body/],
  ])('refuses %s, naming operation and argument', (_, wrong, message) => {
    const sort = () => toRequestParts(operation, { ...complete, ...wrong }, defaults);
    expect(sort).toThrow(TypeError);
    expect(sort).toThrow(/^createTopic: /);
    expect(sort).toThrow(message);
  });

  it.each([
    ['instance-1', 'a string'],
    [['instance-1'], 'an array'],
  ])('refuses %o instead of an object', (given, kind) => {
    expect(() => toRequestParts(operation, given, defaults)).toThrow(`not ${kind}`);
  });

  it('refuses a body where the operation takes none', () => {
    const withoutBody: Operation = { ...operation, body: 'none' };
    expect(() => toRequestParts(withoutBody, complete, defaults)).toThrow(
      'unknown argument "body"',
    );
  });
});

describe('checkCallOptions', () => {
  it('takes the options of a call', () => {
    const { signal } = new AbortController();
    expect(() => checkCallOptions(operation, { signal, headers: { Prefer: 'a' } })).not.toThrow();
  });

  it.each<[unknown, RegExp]>([
    [{ header: {} }, /^createTopic: unknown option "header"\. Did you mean "headers"/],
    ['x', /^createTopic: options are an object, not "x"/],
    [null, /^createTopic: options are an object, not null/],
  ])('refuses %o', (given, message) => {
    expect(() => checkCallOptions(operation, given)).toThrow(message);
  });
});
