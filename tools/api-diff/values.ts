import type { Schema } from '../description/openapi-document.js';
import type { SchemaPair } from './compare-schemas.js';
import type { Change } from './finding.js';

/** Values that a schema lists, and whether others may follow. */
interface Values {
  list: unknown[];
  isOpen: boolean;
}

function valuesOf({
  const: constant,
  enum: closed,
  'x-extensible-enum': open,
}: Schema): Values | undefined {
  if (constant !== undefined) return { list: [constant], isOpen: false };
  if (closed) return { list: closed, isOpen: false };
  return open && { list: open, isOpen: true };
}

/**
 * Compares lists of values.
 *
 * A client compares answers with the values that it knows, so a lost one breaks its code: it waits for the value, or
 * no longer compiles. A value gained breaks it only if the list was complete.
 */
export function compareValues({ old, now, part }: SchemaPair): Change[] {
  const isRequest = part.direction === 'request';
  const [from, to] = [valuesOf(old), valuesOf(now)];
  if (!from && !to) return [];
  if (!from) return [[isRequest && to?.isOpen === false, 'now has a list of values']];
  if (!to) return [[!isRequest || from.isOpen, 'no longer has a list of values']];
  const [lost, gained] = [without(from.list, to.list), without(to.list, from.list)];
  const changes: Change[] = [];
  if (lost.length > 0) changes.push([true, `no longer has the ${shown(lost)}`]);
  if (gained.length > 0) {
    const breaks = !isRequest && !from.isOpen;
    changes.push([breaks, `can also have the ${shown(gained)}`]);
  }
  if (from.isOpen !== to.isOpen)
    changes.push(
      to.isOpen
        ? [!isRequest, 'may now have values beyond its list']
        : [isRequest, 'has only the values of its list now'],
    );
  return changes;
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  return values.filter((value) => !others.includes(value));
}

function shown(values: readonly unknown[]): string {
  const names = values.map((value) => `\`${value}\``).join(', ');
  return `${values.length === 1 ? 'value' : 'values'} ${names}`;
}
