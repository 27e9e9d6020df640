import { describe, expect, it } from 'vitest';
import { differencesAfter } from './description.sample.js';

describe('the fields of a body', () => {
  it.each([
    ['a lost mandatory field', 'required: [name]', 'required: []', 'request.name, required'],
    [
      'a mandatory field of ours',
      'required: [name]',
      'required: [name, source_type]',
      'request.source_type, required',
    ],
    [
      'a field that is no longer mandatory for its kind',
      'required: [name, address]',
      'required: [name]',
      'request.address, required',
    ],
    [
      'a field lost from its kind',
      '        address: { type: string }\n',
      '',
      'request.address, field',
    ],
    [
      'a field in a kind that does not have it',
      'name: { type: string }',
      'name: { type: string }\n        wait: { type: integer, description: In milliseconds. }',
      'request.wait, condition',
    ],
    ['half a rule', 'required: [wait, mode]', 'required: [mode]', 'request.mode, not'],
    ['a lost rule', '      not: { required: [wait, mode] }\n', '', 'request.mode, not'],
    [
      'refused further fields',
      'required: [name]',
      'required: [name]\n      additionalProperties: false',
      'request, additionalProperties',
    ],
    [
      'a field of ours',
      'id: { type: string }',
      'id: { type: string }\n        size: { type: string }',
      'response.200.size, field',
    ],
  ])('finds %s', (_, from, to, difference) => {
    expect(differencesAfter(from, to)).toContain(difference);
  });
});
