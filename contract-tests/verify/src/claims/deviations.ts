import type { Deviation } from '../description/form.js';
import type { Operation } from '../description/operations.js';
import { isRecord } from '../schema/is-record.js';
import type { Observation } from './observation.js';

/** Effect of an observation on a deviation. */
export type Saying = 'confirms' | 'refutes' | undefined;

/** Whether an entry of `deviations.yaml` is about an operation. */
export function concerns({ operations, except = [] }: Deviation, operation: Operation): boolean {
  const { operationId } = operation;
  return operations === '*' ? !except.includes(operationId) : operations.includes(operationId);
}

/** Compares an exchange with our side of a deviation. */
export function sayingOf(deviation: Deviation, seen: Observation): Saying {
  const { place, aspect } = deviation;
  const [part = '', status, ...fields] = place.split('.');
  if (aspect === 'security') {
    if (!seen.isWithoutToken) return undefined;
    return seen.isAccepted ? 'refutes' : 'confirms';
  }
  if (part === 'response') {
    if (`${seen.status}` !== status) return undefined;
    if (aspect === 'status') return 'confirms';
    return ofAnswer(deviation, fields, seen);
  }
  return ofRequest(deviation, part, place.split('.').slice(1), seen);
}

function ofAnswer(deviation: Deviation, fields: readonly string[], seen: Observation): Saying {
  const { aspect } = deviation;
  const values = valuesAt(seen.answer, fields);
  const isAt = (place: string) => place.replaceAll(/\/\d+(?=\/|$)/g, '') === `/${fields.join('/')}`;
  if (aspect === 'null') return values.includes(null) ? 'confirms' : undefined;
  if (aspect === 'enum') {
    if (seen.remarks.some(({ place, kind }) => kind === 'open-list' && isAt(place)))
      return 'refutes';
    const [, ours] = sidesOf(deviation);
    return values.some((value) => Array.isArray(ours) && ours.includes(value))
      ? 'confirms'
      : undefined;
  }
  if (aspect === 'type') {
    if (seen.remarks.some(({ place, kind }) => kind === 'schema' && isAt(place))) return 'refutes';
    const [page] = sidesOf(deviation);
    // The page names one type, and ours allows another beside it: only the other one says something.
    return values.some((value) => typeof value !== `${page}`.toLowerCase())
      ? 'confirms'
      : undefined;
  }
  return undefined;
}

function ofRequest(
  deviation: Deviation,
  part: string,
  fields: readonly string[],
  seen: Observation,
): Saying {
  const { aspect, found = [] } = deviation;
  if (part === 'request' && seen.body === undefined) return undefined;
  if (aspect === 'body') return seen.isAccepted && seen.body !== undefined ? 'confirms' : undefined;
  const [name = ''] = fields;
  const sent = part === 'parameters' ? seen.parameters[name] : undefined;
  const values =
    part === 'parameters' ? (sent === undefined ? [] : [sent]) : valuesAt(seen.body, fields);
  const isBroken = seen.brokenPlaces.has(
    `/${part === 'parameters' ? 'query' : 'body'}/${fields.join('/')}`,
  );
  if (isBroken) return seen.isAccepted ? 'refutes' : 'confirms';
  if (!seen.isAccepted) return undefined;
  const [page, ours] = sidesOf(deviation);
  if (aspect === 'null') return values.includes(null) ? 'confirms' : undefined;
  // A request that lacks what the page calls mandatory was accepted.
  if (
    aspect === 'required' &&
    found.some((one) => /mandatory.*-> optional|true -> false/.test(one))
  ) {
    return values.length === 0 && hasParent(seen, part, fields) ? 'confirms' : undefined;
  }
  if (aspect === 'enum' && Array.isArray(ours) && Array.isArray(page)) {
    return values.some((value) => ours.includes(value) && !page.includes(value))
      ? 'confirms'
      : undefined;
  }
  if (aspect === 'maximum' && typeof page === 'number') {
    return values.some((value) => Number(value) > page) ? 'confirms' : undefined;
  }
  if (aspect === 'type' && Array.isArray(ours)) {
    return values.some((value) => typeof value !== `${page}`.toLowerCase())
      ? 'confirms'
      : undefined;
  }
  return undefined;
}

function hasParent(seen: Observation, part: string, fields: readonly string[]): boolean {
  return part === 'parameters' || valuesAt(seen.body, fields.slice(0, -1)).some(isRecord);
}

/** Returns both sides of the first line of `found`, such as `100 -> 200 (PartitionCreateRequest)`. */
function sidesOf({ found = [] }: Deviation): [page: unknown, ours: unknown] {
  const [page = '', ours = ''] = (found[0] ?? '').replace(/ \(\w+\)$/, '').split(' -> ');
  return [parsed(page), parsed(ours)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Returns the values of a field by names, in every item of lists on the way. */
function valuesAt(value: unknown, fields: readonly string[]): unknown[] {
  if (Array.isArray(value) && fields.length > 0)
    return value.flatMap((item) => valuesAt(item, fields));
  const [name, ...rest] = fields;
  if (name === undefined) return [value];
  if (!isRecord(value) || !Object.hasOwn(value, name)) return [];
  return valuesAt(value[name], rest);
}
