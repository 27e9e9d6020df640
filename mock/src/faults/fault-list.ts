import { InputError } from '../input-error.js';
import { type Fault, type KnownOperations, readFault, scenarioOf } from './fault.js';

/** Faults of a mock, in the order in which they were added. */
export interface Faults {
  /**
   * Adds a fault.
   *
   * @throws {InputError} naming the field and the problem.
   */
  add(fault: Fault): void;
  /** Returns the faults that still hold; `times` is the number of requests that are left. */
  list(): Fault[];
  /** Deletes all faults. */
  clear(): void;
}

/** The faults, and the request's side of them. */
export interface FaultList extends Faults {
  /** Returns the first fault that fits a request, which uses it once. */
  take(operationId: string | undefined): Fault | undefined;
}

const maxFaults = 1000;

/**
 * Creates an empty list of faults.
 *
 * @param random returns a number from 0 to below 1.
 */
export function createFaults(known: KnownOperations, random: () => number): FaultList {
  let held: Fault[] = [];

  const fits = (fault: Fault, operationId: string | undefined) => {
    if (fault.operationId !== undefined) return fault.operationId === operationId;
    if (fault.prefer === undefined) return true;
    return operationId !== undefined && known.documents(operationId, scenarioOf(fault));
  };

  return {
    add(fault) {
      if (held.length >= maxFaults)
        throw new InputError('', `is one more than ${maxFaults} faults`);
      held.push(readFault(fault, known));
    },
    list: () => held.map((fault) => ({ ...fault })),
    clear() {
      held = [];
    },
    take(operationId) {
      const index = held.findIndex(
        (fault) => fits(fault, operationId) && (fault.rate === undefined || random() < fault.rate),
      );
      const fault = held[index];
      if (fault?.times === undefined) return fault;
      const left = { ...fault, times: fault.times - 1 };
      held = held.flatMap((one) => (one !== fault ? one : left.times > 0 ? left : []));
      return fault;
    },
  };
}
