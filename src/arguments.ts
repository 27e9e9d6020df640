import { didYouMean } from './closest-name.js';
import type { CallOptions, Operation, RequestParts } from './operation.js';
import { pathValueProblem } from './path-value.js';

/**
 * Sorts the flat arguments of a call, and checks what would send it to a wrong URL.
 *
 * Values are not checked against the description: the service does that.
 *
 * @param defaults used for parameters that the call leaves out.
 * @throws {TypeError} naming operation, argument and remedy.
 */
export function toRequestParts(
  operation: Operation,
  given: unknown,
  defaults: Readonly<Record<string, unknown>>,
): RequestParts {
  const { operationId, parameters, required } = operation;
  const values = asRecord(operationId, given ?? {});
  refuseUnknown(operation, values);
  const pick = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, values[name] ?? defaults[name]]));

  const path = pick(parameters.path);
  const query = pick(parameters.query);
  for (const name of required) {
    if (isMissing(path[name] ?? query[name])) throw missing(operationId, name);
  }
  for (const [name, value] of Object.entries(path)) {
    const problem = pathValueProblem(value);
    if (problem) throw new TypeError(`${operationId}: argument "${name}" ${problem}`);
  }
  if (operation.body === 'required' && isMissing(values.body)) throw missing(operationId, 'body');
  return { path, query, body: values.body };
}

// A record, so that the compiler notices an option that is missing here.
const callOptionNames: Record<keyof CallOptions, true> = { signal: true, headers: true };

/**
 * Checks the names of the options of a call.
 *
 * @throws {TypeError} naming operation, option and remedy.
 */
export function checkCallOptions({ operationId }: Operation, given: unknown): void {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`${operationId}: options are an object, not ${JSON.stringify(given)}.`);
  }
  const known = Object.keys(callOptionNames);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const remedy = didYouMean(unknown, known) || ` Known are: ${known.join(', ')}.`;
  throw new TypeError(`${operationId}: unknown option "${unknown}".${remedy}`);
}

function asRecord(operationId: string, given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const kind = Array.isArray(given) ? 'an array' : `a ${typeof given}`;
    throw new TypeError(`${operationId}: arguments are one object, not ${kind}.`);
  }
  // Any object can be read by name; unknown names are refused next.
  return given as Record<string, unknown>;
}

function refuseUnknown({ operationId, parameters, body }: Operation, values: object): void {
  const known = [...parameters.path, ...parameters.query, ...(body === 'none' ? [] : ['body'])];
  for (const name of Object.keys(values)) {
    if (known.includes(name)) continue;
    const remedy = didYouMean(name, known) || ` Known are: ${known.join(', ')}.`;
    throw new TypeError(`${operationId}: unknown argument "${name}".${remedy}`);
  }
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function missing(operationId: string, name: string): TypeError {
  return new TypeError(`${operationId}: argument "${name}" is missing; pass it and call again.`);
}
