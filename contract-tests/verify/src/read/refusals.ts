import type { Contract } from '../description/contract.js';
import type { Operation, Parameter } from '../description/operations.js';
import type { Refusal } from '../judge/exchange.js';
import { withoutToken } from '../judge/judgement.js';
import { join } from '../schema/pointer.js';
import type { Values } from './choices.js';
import type { Reading } from './read-service.js';
import type { PlannedCall, Sender } from './sender.js';

export interface ProbeOptions {
  readonly contract: Contract;
  readonly sender: Sender;
  readonly operations: readonly Operation[];
  readonly reading: Reading;
  readonly signal: AbortSignal;
  readonly onStep: (operationId: string) => void;
}

/** Sends requests that must be refused, all with GET: each breaks one rule of a call that succeeded. */
export async function probeRefusals(options: ProbeOptions): Promise<void> {
  const { contract, operations, reading, sender, signal, onStep } = options;
  for (const operation of operations) {
    const values = reading.succeeded.get(operation.operationId);
    if (!values || signal.aborted) continue;
    onStep(`${operation.operationId}, to be refused`);
    for (const call of refusedCalls(contract, operation, values)) await sender.send(call);
  }
}

/** Returns the calls of an operation that must be refused. */
export function refusedCalls(
  contract: Contract,
  operation: Operation,
  { path, query }: Values,
): PlannedCall[] {
  const call = (refusal: Refusal, change: Partial<PlannedCall> = {}): PlannedCall => ({
    ...{ operation, path, query, refusal },
    ...change,
  });
  const calls = [
    call({
      reason: withoutToken,
      statuses: [401],
      pointer: '/components/securitySchemes/AuthToken',
    }),
  ];
  for (const parameter of operation.parameters) {
    const { name, pointer } = parameter;
    if (parameter.in === 'path' && isUnknown(parameter)) {
      // A refused ID is either unknown or malformed.
      const refusal = { reason: `because ${name} is unknown`, statuses: [404, 400], pointer };
      calls.push(call(refusal, { path: { ...path, [name]: unknownIdOf(path[name] ?? '') } }));
    }
    if (parameter.in === 'query' && parameter.isRequired) {
      const { [name]: _, ...rest } = query;
      const refusal = {
        reason: `because ${name} is missing`,
        statuses: [400],
        pointer: join(pointer, 'required'),
      };
      calls.push(call(refusal, { query: rest }));
    }
    for (const { keyword, value } of wrongValues(contract, parameter)) {
      const refusal = {
        reason: `because ${name} is ${value}`,
        statuses: parameter.in === 'path' ? [400, 404] : [400],
        pointer: join(contract.schemas.follow(parameter.schema), keyword),
      };
      calls.push(
        parameter.in === 'path'
          ? call(refusal, { path: { ...path, [name]: value } })
          : call(refusal, { query: { ...query, [name]: value } }),
      );
    }
  }
  return calls;
}

/** Whether the operation names an object; the project is tested by no one, as it may belong to someone else. */
function isUnknown({ name }: Parameter): boolean {
  return !['project_id', 'engine', 'partition'].includes(name);
}

/** Returns an ID in the form of another that no object has. */
function unknownIdOf(known: string): string {
  if (/^[0-9a-f-]{32,36}$/i.test(known)) return known.replaceAll(/[0-9a-f]/gi, '0');
  return 'verify-unknown-object';
}

/** Returns values that break one keyword each. */
function wrongValues(
  { schemas }: Contract,
  { schema }: Parameter,
): { keyword: string; value: string }[] {
  const {
    type,
    enum: values,
    minimum,
    maximum,
    maxLength,
    pattern,
  } = schemas.at(schemas.follow(schema));
  const wrong: { keyword: string; value: string }[] = [];
  if (typeof maximum === 'number') wrong.push({ keyword: 'maximum', value: `${maximum + 1}` });
  if (typeof minimum === 'number') wrong.push({ keyword: 'minimum', value: `${minimum - 1}` });
  if (typeof maxLength === 'number')
    wrong.push({ keyword: 'maxLength', value: 'a'.repeat(maxLength + 1) });
  if (Array.isArray(values)) wrong.push({ keyword: 'enum', value: 'verify-unknown-value' });
  else if (typeof pattern === 'string') wrong.push({ keyword: 'pattern', value: 'verify' });
  if (type === 'integer' || type === 'number' || type === 'boolean') {
    wrong.push({ keyword: 'type', value: 'verify' });
  }
  return wrong;
}
