import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from './field-definition.js';
import { bodyOf } from './read-form.js';

const fields: FieldDefinition[] = [
  { name: 'name', label: '' },
  { name: 'broker_num', label: '', kind: 'number' },
  { name: 'source_task.direction', label: '', kind: 'select' },
  { name: 'source_task.task_num', label: '', kind: 'number' },
  { name: 'start_later', label: '', kind: 'checkbox' },
  { name: 'zones', label: '', kind: 'checkboxes' },
];

function values(entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('bodyOf', () => {
  it('makes objects, numbers, booleans and lists', () => {
    const data = values([
      ['name', 'shop'],
      ['broker_num', '3'],
      ['source_task.direction', 'pull'],
      ['source_task.task_num', '0'],
      ['start_later', 'on'],
      ['zones', 'a'],
      ['zones', 'b'],
    ]);
    expect(bodyOf(data, fields)).toEqual({
      name: 'shop',
      broker_num: 3,
      source_task: { direction: 'pull', task_num: 0 },
      start_later: true,
      zones: ['a', 'b'],
    });
  });

  it('omits empty fields, and objects without a value', () => {
    expect(bodyOf(values([['name', '']]), fields)).toEqual({ start_later: false, zones: [] });
  });
});
