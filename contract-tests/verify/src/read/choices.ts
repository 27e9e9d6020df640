import type { Operation, Parameter } from '../description/operations.js';
import { neededTogether } from './derived-values.js';
import type { Pool } from './pool.js';

/** Values of the parameters of a call. */
export interface Values {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** Whether an operation needs an instance, or none. */
export function isAbout({ parameters }: Operation, instance: string): boolean {
  return (
    parameters.some(({ name, in: place }) => name === 'instance_id' && place === 'path') ===
    (instance !== '')
  );
}

/** Returns the parameters without which an operation is refused. */
export function neededOf({ operationId, parameters }: Operation): Parameter[] {
  const together = neededTogether[operationId] ?? [];
  return parameters.filter(
    ({ name, in: place, isRequired }) =>
      place === 'path' || (place === 'query' && (isRequired || together.includes(name))),
  );
}

/** Returns the sets of values with which an operation can be called; empty when one is unknown. */
export function choicesOf(operation: Operation, pool: Pool, instance: string): Values[] {
  const needed = neededOf(operation);
  const known = needed.map((parameter) => pool.valuesOf(operation, parameter, instance));
  if (known.some((values) => values.length === 0)) return [];
  // Values that depend on each other, such as a topic and its partition, are the first of each kind.
  const open = known.filter((values) => values.length > 1).length;
  const count = open === 1 ? Math.max(...known.map((values) => values.length)) : 1;
  return Array.from({ length: count }, (_, index) => {
    const path: Record<string, string> = {};
    const query: Record<string, string> = {};
    for (const [at, { name, in: place }] of needed.entries()) {
      const values = known[at] ?? [];
      (place === 'path' ? path : query)[name] = values[Math.min(index, values.length - 1)] ?? '';
    }
    return { path, query };
  });
}
