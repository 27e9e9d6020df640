import { isRecord } from '../../../tools/description/is-record.js';
import type { Kind } from './edit.js';
import { recordOf } from './notice.js';
import { componentAt, nodeAt } from './schema-places.js';
import type { Sides } from './sides.js';

/** A field of which an example of ours and the page's have the same values. */
interface SharedField {
  /** Key of the example among the components. */
  example: string;
  side: 'request' | 'response';
  status?: string;
  field: string;
}

function sharedFields(sides: Sides): SharedField[] {
  const { operationId, document } = sides;
  return Object.entries(recordOf(sides)).flatMap(([key, fields]) => {
    const [, place = '', name] = /^\S+ (\S+) example (\S+)$/.exec(key) ?? [];
    if (!name) return [];
    const [side, status] = place.split('.');
    const example = `${operationId}.${status ?? 'request'}.${name}`;
    if (document.components.examples?.[example] === undefined) return [];
    return fields.split(' ').map((field) => ({
      example,
      side: side === 'request' ? ('request' as const) : ('response' as const),
      ...(status ? { status } : {}),
      field,
    }));
  });
}

/** Changes every value at a path of fields, in place; the items of a list are no step. */
function changeLeaves(node: unknown, [field, ...rest]: readonly string[]): void {
  if (Array.isArray(node)) for (const item of node) changeLeaves(item, [field ?? '', ...rest]);
  if (!isRecord(node) || field === undefined || !(field in node)) return;
  const value = node[field];
  if (rest.length > 0) changeLeaves(value, rest);
  else node[field] = Array.isArray(value) ? value.map(other) : other(value);
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  return typeof value === 'number' ? value + 1 : !value;
}

/** Edits of values that examples of both sides share; the others belong to different worlds. */
export const exampleKinds: Kind[] = [
  {
    name: 'example value',
    side: 'ours',
    edits: (sides) =>
      sharedFields(sides).map(({ example, field }) => {
        const path = ['components', 'examples', example];
        return {
          what: `${example} ${field}`,
          ...componentAt(path),
          apply: ({ document }) =>
            changeLeaves(nodeAt<{ value: unknown }>(document, path).value, field.split('.')),
        };
      }),
  },
  {
    name: 'example value',
    side: 'page',
    edits: (sides) =>
      sharedFields(sides).map(({ side, status, field }) => ({
        what: `${side} ${status ?? ''} ${field}`,
        apply: ({ vendor }) => {
          for (const one of vendor.examples)
            if (one.in === side && (side === 'request' || (one.status ?? '200') === status))
              changeLeaves(one.value, field.split('.'));
        },
      })),
  },
];
