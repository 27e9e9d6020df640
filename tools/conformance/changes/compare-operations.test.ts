import { describe, expect, it } from 'vitest';
import { readOperation } from '../pages/operation.js';
import { samplePage } from '../pages/page.sample.js';
import { compareOperations, pairOperations } from './compare-operations.js';

const read = (source: string, page = 'things/making.rst') => readOperation(page, source).operation;

function changesAfter(from: string, to: string): string[] {
  expect(samplePage).toContain(from);
  const pair = { old: read(samplePage), new: read(samplePage.replace(from, to)) };
  return compareOperations(pair).map(
    ({ kind, place, aspect, old, new: now }) =>
      `${kind} ${place}, ${aspect}: ${old ?? '-'} -> ${now ?? '-'}`,
  );
}

describe('compareOperations', () => {
  it('finds nothing where only lines moved and words changed', () => {
    expect(changesAfter('URI\n---', '\n\nURI\n---')).toEqual([]);
    expect(changesAfter('Project.', 'Your one')).toEqual([]);
    expect(changesAfter('"ids" : [ "a" ]', '"ids":["a"]')).toEqual([]);
  });

  it.each([
    [
      'another path',
      '/things\n',
      '/items\n',
      'moved operation, path: /v2/{project_id}/things -> /v2/{project_id}/items',
    ],
    ['another method', 'POST /v2', 'PUT /v2', 'moved operation, method: POST -> PUT'],
    ['another id', 'MakeThing.html', 'Make.html', 'renamed operation, id: MakeThing -> Make'],
    [
      'another range',
      'from 1 to 50',
      'from 1 to 90',
      'changed parameters.limit, maximum: 50 -> 90',
    ],
    [
      'a lost range',
      'The value ranges from 1 to 50.',
      'A number.',
      'changed parameters.limit, minimum: 1 -> -',
    ],
    [
      'another type',
      'No        Integer',
      'No        String ',
      'changed parameters.limit, type: Integer -> String',
    ],
    [
      'a mandatory field',
      'limit     No ',
      'limit     Yes',
      'changed parameters.limit, mandatory: No -> Yes',
    ],
    [
      'a field of an object',
      'name      Yes       String Name.',
      'name      No        String Name.',
      'changed request.parts.name, mandatory: Yes -> No',
    ],
    [
      'a renamed field',
      'ids       Array',
      'keys      Array',
      'renamed response.200.ids, field: ids -> keys',
    ],
    [
      'a field that came',
      '   name      Yes       String Name.\n',
      '   name      Yes       String Name.\n   size      No        Long   Size.\n',
      'added request.parts.size, field: - -> Long',
    ],
    [
      'another object',
      'Array of :ref:`Part <makething__part>` objects',
      'Array of strings                              ',
      'changed request.parts, type: array of Part -> Array of strings',
    ],
    ['a lost status', '204         Nothing.\n', '', 'removed response.204, status: 204 -> -'],
    [
      'a new status',
      '204         Nothing.\n',
      '202         Later.\n204         Nothing.\n',
      'added response.202, status: - -> 202',
    ],
    [
      'another example',
      '"ids" : [ "a" ]',
      '"ids" : [ "b" ]',
      'changed response.200, example: /ids/0 "a" -> "b"',
    ],
    [
      'another call',
      '?limit=1',
      '?limit=2',
      'changed request, example: POST https://{endpoint}/v2/{project_id}/things?limit=1 -> POST https://{endpoint}/v2/{project_id}/things?limit=2',
    ],
  ])('finds %s', (_, from, to, change) => {
    expect(changesAfter(from, to)).toContain(change);
  });

  it('reports no rename when the type differs', () => {
    expect(changesAfter('limit     No        Integer', 'size      No        String ')).toEqual([
      'removed parameters.limit, field: Integer -> -',
      'added parameters.size, field: - -> String',
    ]);
  });

  it('compares an object once that two fields refer to', () => {
    const row = samplePage.split('\n').find((line) => line.includes('objects    Parts.')) ?? '';
    const twice = samplePage.replace(row, `${row}\n${row.replace('parts', 'more ')}`);
    const later = twice.replace(
      'name      Yes       String Name.',
      'name      No        String Name.',
    );
    expect(compareOperations({ old: read(twice), new: read(later) })).toHaveLength(1);
  });
});

describe('pairOperations', () => {
  const thing = read(samplePage);
  const other = { ...thing, id: 'DropThing', method: 'DELETE', page: 'things/dropping.rst' };

  it('returns added and removed operations', () => {
    const { pairs, added, removed } = pairOperations([thing], [other]);
    expect([pairs.length, added, removed]).toEqual([0, [other], [thing]]);
  });

  it.each([
    ['page', { ...thing, id: 'Make', path: '/v3/things' }],
    ['URL', { ...thing, id: 'Make', page: 'things/make.rst' }],
    ['id', { ...thing, path: '/v3/things', page: 'things/make.rst' }],
  ])('pairs an operation by its %s', (_, now) => {
    const { pairs, added, removed } = pairOperations([thing, other], [other, now]);
    expect([added, removed]).toEqual([[], []]);
    expect(pairs).toContainEqual({ old: thing, new: now });
  });
});
