import { describe, expect, it } from 'vitest';
import { readPermissions } from './permissions.js';

const head = [
  '+------------+-----------------+---------------------+-----------+',
  '| Permission | API             | Action              | IAM       |',
  '|            |                 |                     |           |',
  '|            |                 |                     | (Project) |',
  '+============+=================+=====================+===========+',
];
const border = '+------------+-----------------+---------------------+-----------+';
const show = ['| Show       | GET /v2/things  | dms:instance:get    | Y         |', border];
const act = [
  '| Act        | POST /v2/things | Start: dms:it:start | Y         |',
  '|            |                 |                     |           |',
  '|            |                 | End: dms:it:endAll  |           |',
  border,
];
const page = (...rows: string[]) => [...head, ...rows, ''].join('\n');

describe('readPermissions', () => {
  it('reads the actions of every URL, from every table', () => {
    expect(readPermissions([page(...show, ...act), page(...show)].join('\n'))).toEqual([
      { method: 'GET', path: '/v2/things', actions: ['dms:instance:get'], line: 6 },
      { method: 'POST', path: '/v2/things', actions: ['dms:it:start', 'dms:it:endAll'], line: 8 },
      { method: 'GET', path: '/v2/things', actions: ['dms:instance:get'], line: 18 },
    ]);
  });

  it.each([
    ['URL', 'GET /v2/things ', 'GET things     ', '"GET things" is no method with a path'],
    ['action', 'dms:instance:get', 'dms instance get', '"dms instance get" is no action'],
    ['cell', 'dms:instance:get', '                ', 'row without an action'],
  ])('refuses a row without a readable %s', (_, found, replacement, what) => {
    expect(() => readPermissions(page(...show).replace(found, replacement))).toThrowError(
      expect.objectContaining({ line: 6, message: `unreadable table: ${what}` }),
    );
  });
});
