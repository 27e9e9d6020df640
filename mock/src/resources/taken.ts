import { nearestCode, Refusal } from '../protocol/refuse.js';
import { type Call, kindOf, parentOf, words } from '../state/call.js';
import { childrenOf, type Fields, type Stored } from '../state/tree.js';

/**
 * Refuses a value that no two objects of a parent share, if another object has it.
 *
 * @param own object that keeps or changes the value; undefined for a new one.
 * @throws {Refusal} with the code of a taken value.
 */
export function refuseTaken(call: Call, name: string, fields: Fields, own?: Stored): void {
  const { unique, nearest } = kindOf(call, name);
  if (!unique || fields[unique.field] === undefined) return;
  const { field, code } = unique;
  const isTaken = childrenOf(parentOf(call, name), name, call.state.clock.now()).some(
    (other) => other !== own && other.fields[field] === fields[field],
  );
  if (!isTaken) return;
  const taken = `is the ${field} of another ${words(name)}`;
  const message = nearest?.includes('unique') ? nearestCode(taken) : taken;
  throw new Refusal(code, { in: 'body', path: nameInRequest(call, field), message });
}

function nameInRequest({ operation }: Call, field: string): string {
  const { effect } = operation;
  const fields = effect && 'fields' in effect ? effect.fields : undefined;
  return `${fields?.[field] ?? field}`;
}
