import { encodeComponent } from '../wire/encode.js';
import type { Operation } from '../wire/operation.js';
import { pathValueProblem } from '../wire/path-value.js';
import type { OutgoingRequest } from '../wire/request.js';

/** The parts of a request that its arguments determine. */
export interface MappedArguments extends Pick<OutgoingRequest, 'headers' | 'body' | 'projectId'> {
  /** Path and query. */
  readonly target: string;
}

/** Maps the arguments of a call to the parts of its request. */
export type Mapper = (given: unknown, projectId: string | undefined) => MappedArguments;

/**
 * Prepares the mapper of an operation, so that a call has little left to do.
 *
 * The mapper refuses arguments that would send the request to a wrong URL, and omissions that the service would
 * refuse unread. It leaves other values to the service. It throws a `TypeError` naming operation, argument and remedy.
 */
export function createMapper(operationId: string, operation: Operation): Mapper {
  const { path, query = [], body, pagination } = operation;
  // Texts and names in turn: `/v2/`, `project_id`, `/instances/`, ...
  const [root = '', ...rest] = path.split(/[{}]/);
  const inQuery = query.map((name) => name.replace('!', ''));
  const known = [
    ...rest.filter((_, index) => index % 2 === 0),
    ...inQuery,
    ...(body ? ['body'] : []),
  ];
  const fail = (problem: string): never => {
    throw new TypeError(`${operationId}: ${problem}`);
  };
  const refuse = (name: string, problem = pathValueProblem(undefined)): never =>
    fail(`argument "${name}" ${problem}`);

  return (given, projectOfClient) => {
    // A cast: any object can be read by name, and everything else is refused next.
    const values = (given ?? {}) as Record<string, unknown>;
    if (typeof values !== 'object' || Array.isArray(values)) fail('arguments must be one object.');
    for (const name in values) {
      if (!known.includes(name)) fail(`unknown argument "${name}"; known are ${known.join(', ')}.`);
    }
    let projectId = projectOfClient;
    let target = root;
    for (let index = 0; index < rest.length; index += 2) {
      const name = rest[index] ?? '';
      const value = values[name] ?? (name === 'project_id' ? projectOfClient : undefined);
      const problem = pathValueProblem(value);
      if (problem !== undefined) refuse(name, problem);
      if (name === 'project_id') projectId = `${value}`;
      target += encodeComponent(`${value}`) + rest[index + 1];
    }
    let separator = '?';
    for (const [index, name] of inQuery.entries()) {
      const value = values[name] ?? undefined;
      if (value === undefined && name !== query[index]) refuse(name);
      if (value === undefined) continue;
      for (const item of Array.isArray(value) ? value.flat() : [value]) {
        if (Object(item) === item || /\p{Surrogate}/u.test(`${item}`)) {
          refuse(name, 'must be well-formed text, a number or a boolean.');
        }
        target += `${separator}${name}=${encodeComponent(`${item}`)}`;
        separator = '&';
      }
    }
    const { limit, body: content } = values;
    const maxLimit = pagination?.maxLimit ?? Infinity;
    if (Number(limit) > maxLimit) refuse('limit', `is ${limit}, above the maximum of ${maxLimit}.`);
    const json = JSON.stringify(content ?? undefined);
    if (json === undefined && body === 'required') refuse('body');
    const headers: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
    return { target, headers, body: json, projectId };
  };
}
