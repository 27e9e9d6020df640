import type { Contract } from '../description/contract.js';
import type { Operation } from '../description/operations.js';
import type { Reading } from './read-service.js';
import type { Sender } from './sender.js';

/** Sends requests that must be refused. */
export async function probeRefusals(_options: {
  readonly contract: Contract;
  readonly sender: Sender;
  readonly operations: readonly Operation[];
  readonly reading: Reading;
  readonly signal: AbortSignal;
  readonly onStep: (operationId: string) => void;
}): Promise<void> {}
