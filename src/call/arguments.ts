import { encodeComponent } from '../wire/encode.js';
import { jsonText } from '../wire/json-text.js';
import type { Operation } from '../wire/operation.js';
import { ownField, ownOf } from '../wire/own.js';
import { pathValueProblem } from '../wire/path-value.js';
import type { OutgoingRequest } from '../wire/request.js';
import { isScalar } from '../wire/scalar.js';

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
 * The mapper refuses arguments that would send the request to a wrong URL, values that cannot be sent as they are, and
 * omissions that the service would refuse unread. It leaves other values to the service. It throws a `TypeError` naming
 * operation, argument and remedy.
 */
export function createMapper(operationId: string, operation: Operation): Mapper {
  const { path, query = [], body, pagination, constants } = ownOf(operation);
  const { maxLimit = Infinity } = ownOf(pagination);
  const defaults = ownOf(constants);
  // Texts and names in turn: `/v2/`, `project_id`, `/instances/`, ...
  const [root = '', ...rest] = path.split(/[{}]/);
  const inQuery = query.map((name) => name.replace('!', ''));
  const known = [
    ...rest.filter((_, index) => index % 2 === 0),
    ...inQuery,
    ...(body ? ['body'] : []),
  ];
  // Argument that is being read, as a getter or `toJSON` of the caller may throw.
  let reading = '';
  const fail = (problem: string, options?: ErrorOptions): never => {
    reading = '';
    throw new TypeError(`${operationId}: ${problem}`, options);
  };
  const refuse = (name: string, problem = pathValueProblem(undefined)): never =>
    fail(`argument "${name}" ${problem}`);

  const fill = (values: object, projectOfClient: string | undefined): MappedArguments => {
    const read = (name: string): unknown => {
      reading = name;
      return ownField(values, name) ?? defaults[name];
    };
    for (const name of Object.keys(values)) {
      if (!known.includes(name)) fail(`unknown argument "${name}"; known are ${known.join(', ')}.`);
    }
    let projectId = projectOfClient;
    let target = root;
    for (let index = 0; index < rest.length; index += 2) {
      const name = rest[index] ?? '';
      const isProject = name === 'project_id';
      const value = read(name) ?? (isProject ? projectOfClient : undefined);
      const problem = pathValueProblem(value, name);
      if (problem) refuse(name, problem);
      if (isProject) projectId = `${value}`;
      target += encodeComponent(`${value}`) + rest[index + 1];
    }
    let separator = '?';
    for (const [index, name] of inQuery.entries()) {
      const before = target;
      const value = read(name);
      for (const item of Array.isArray(value) ? value.flat() : [value]) {
        if (item === undefined || item === null) continue;
        if (!isScalar(item) || /\p{Surrogate}/u.test(`${item}`)) {
          refuse(name, 'must be well-formed text, a number or a boolean.');
        }
        target += `${separator}${name}=${encodeComponent(`${item}`)}`;
        separator = '&';
      }
      if (target === before && name !== query[index]) refuse(name);
    }
    const limit = read('limit');
    if (Number(limit) > maxLimit) refuse('limit', `is ${limit}, above the maximum of ${maxLimit}.`);
    const content = read('body');
    if (content === undefined && body === 'required') refuse('body');
    const json = content === undefined ? undefined : jsonText(content, 'body', refuse);
    if (json && !json.startsWith('{')) refuse('body', 'must be an object.');
    const headers: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
    return { target, headers, body: json, projectId };
  };

  return (given, projectOfClient) => {
    const values = given ?? {};
    if (typeof values !== 'object' || Array.isArray(values)) {
      return fail('arguments must be one object.');
    }
    try {
      return fill(values, projectOfClient);
    } catch (cause) {
      if (!reading) throw cause;
      return fail(`argument "${reading}" cannot be sent: see its cause.`, { cause });
    }
  };
}
