import type { Fields } from '../state/tree.js';

/** Whether an instance could not be created: it failed before it had addresses, as in the example of one. */
export function hasFailed({ status, connect_address }: Fields): boolean {
  return status === 'CREATEFAILED' || (status === 'ERROR' && !connect_address);
}
