import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import { operations } from '../support/description.js';

/** Returns what readers must find about an operation beyond what Redoc shows by itself. */
export function expectedNotes(operation: DescribedOperation): string[] {
  const { operationId, deprecated } = operation;
  const {
    'x-waiter': waiter,
    'x-pagination': pagination,
    'x-permission': actions = [],
  } = operation;
  return [
    operationId,
    ...actions,
    ...(deprecated ? ['Deprecated'] : []),
    ...(pagination ? ['Paging', pagination.style, pagination.items] : []),
    ...(waiter ? [waiter.name, 'poll', waiter.poll, ...(waiter.success ?? [])] : []),
  ];
}

/** One operation for each kind of note. */
export const noted: [kind: string, DescribedOperation][] = [
  ['pages', find((operation) => operation['x-pagination'])],
  ['a waiter', find((operation) => operation['x-waiter'])],
  ['a deprecation', find(({ deprecated }) => deprecated)],
];

function find(isMeant: (operation: DescribedOperation) => unknown): DescribedOperation {
  const operation = operations.find(isMeant);
  if (!operation) throw new Error('The description has no such operation.');
  return operation;
}
