import type { Served } from '../description/served.js';
import { loginId } from '../identity/login.js';
import type { Scenario } from '../protocol/scenario.js';
import { documented } from '../protocol/validate.js';
import type { KnownOperations } from './fault.js';

/** Codes that a login can be asked for. The description does not have it. */
const loginCodes = [400, 401, 403, 429, 500, 503];

/** Returns the operations that faults can name: those of the current description, and the login. */
export function knownOperations(served: () => Served): KnownOperations {
  return {
    has: (operationId) => operationId === loginId || served().operation(operationId) !== undefined,
    documents(operationId, scenario) {
      if (operationId === loginId) return isOfLogin(scenario);
      const operation = operationId === undefined ? undefined : served().operation(operationId);
      const candidates = operationId === undefined ? served().description.operations : [operation];
      return candidates.some((one) => one && documented(one, scenario) !== undefined);
    },
  };
}

function isOfLogin({ code, example }: Scenario): boolean {
  return code !== undefined && example === undefined && loginCodes.includes(code);
}

const failures = [429, 500, 503];

/** Returns the failures that an operation documents and that clients should be able to handle. */
export function failuresOf(known: KnownOperations, operationId: string | undefined): number[] {
  if (operationId === undefined) return [];
  return failures.filter((code) => known.documents(operationId, { code }));
}
