import { encodeComponent } from '../wire/encode.js';
import type { Operation } from '../wire/operation.js';
import { pathValueProblem } from '../wire/path-value.js';
import type { OutgoingRequest } from '../wire/request.js';

/** Fills arguments into a request, whose URL so far is what stands in front of every path. */
export type Mapper = (
  given: unknown,
  projectId: string | undefined,
  request: Pick<OutgoingRequest, 'url' | 'headers' | 'body' | 'projectId'>,
) => void;

/**
 * Prepares an operation, so that a call has little left to do.
 *
 * The mapper checks what would send a request to a wrong URL, and what the service would refuse unread; values are
 * otherwise left to the service. It throws a `TypeError` naming operation, argument and remedy.
 */
export function createMapper(operationId: string, operation: Operation): Mapper {
  const { path, query = [], body, pagination } = operation;
  const inPath = [...path.matchAll(/\w+(?=})/g)].map(String);
  const inQuery = query.map((name) => name.replace('!', ''));
  const known = [...inPath, ...inQuery, ...(body ? ['body'] : [])];
  const fail = (problem: string): never => {
    throw new TypeError(`${operationId}: ${problem}`);
  };
  const refuse = (name: string, problem = pathValueProblem(undefined)): never =>
    fail(`argument "${name}" ${problem}`);

  return (given, projectId, request) => {
    // Any object can be read by name; others are refused next.
    const values = (given ?? {}) as Record<string, unknown>;
    if (typeof values !== 'object' || Array.isArray(values)) fail('arguments are one object.');
    for (const name in values) {
      if (!known.includes(name)) fail(`unknown argument "${name}"; known are ${known.join(', ')}.`);
    }
    let url = path.replace(/{(\w+)}/g, (_, name: string) => {
      const value = values[name] ?? (name === 'project_id' ? projectId : undefined);
      if (name === 'project_id') request.projectId = `${value}`;
      const problem = pathValueProblem(value);
      return problem === undefined ? encodeComponent(`${value}`) : refuse(name, problem);
    });
    let separator = '?';
    for (const [index, name] of inQuery.entries()) {
      const value = values[name] ?? undefined;
      if (value === undefined && name !== query[index]) refuse(name);
      for (const item of value === undefined ? [] : [value].flat()) {
        if (Object(item) === item || /\p{Surrogate}/u.test(`${item}`)) {
          refuse(name, 'must be well-formed text, a number or a boolean.');
        }
        url += `${separator}${name}=${encodeComponent(`${item}`)}`;
        separator = '&';
      }
    }
    const { limit, body: content } = values;
    const maxLimit = pagination?.maxLimit ?? Infinity;
    if (Number(limit) > maxLimit) refuse('limit', `is ${limit}, above the maximum of ${maxLimit}.`);
    request.url += url;
    if ((content ?? undefined) !== undefined) {
      request.headers['content-type'] = 'application/json';
      request.body = JSON.stringify(content);
    } else if (body === 'required') refuse('body');
  };
}
