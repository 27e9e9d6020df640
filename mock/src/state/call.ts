import type { MockDescription, MockOperation, ResourceKind } from '../description/form.js';
import type { ValidatorOf } from '../description/validators.js';
import { nearestCode, Refusal } from '../protocol/refuse.js';
import type { State } from './state.js';
import { childOf, type Fields, type Stored } from './tree.js';

/** A valid request to an operation, decoded, and the state that it meets. */
export interface Call {
  readonly description: MockDescription;
  /** Returns the validator of a schema. */
  readonly validatorOf: ValidatorOf;
  readonly operation: MockOperation;
  readonly state: State;
  /** Project of the request; the first project of the state when the URL names none. */
  readonly project: Stored;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters by name; the last one wins. */
  readonly query: Readonly<Record<string, string>>;
  /** Parsed body; undefined when there is none. */
  readonly body: unknown;
}

/** Returns the body of a valid request, whose form the description fixes; an empty object without a body. */
export function bodyOf<Body = Fields>({ body }: Pick<Call, 'body'>): Body {
  return (body ?? {}) as Body;
}

/** Returns a kind of object by its name. */
export function kindOf({ description }: Pick<Call, 'description'>, name: string): ResourceKind {
  const kind = description.resources[name];
  if (!kind) throw new Error(`x-resources has no ${name}.`);
  return kind;
}

/** Returns the parameter of the path that identifies an object of this kind; undefined when there is none. */
export function parameterOf(call: Call, kind: string): string | undefined {
  return kindOf(call, kind).parameters.find((name) => name in call.path);
}

/**
 * Returns the object of a kind that the path names.
 *
 * @throws {Refusal} with the code of an unknown ID.
 */
export function addressed(call: Call, kind: string): Stored {
  const parameter = parameterOf(call, kind);
  if (parameter === undefined) throw new Error(`${call.operation.path} names no ${kind}.`);
  const id = call.path[parameter] ?? '';
  return find(call, kind, id, { in: 'path', path: parameter });
}

/**
 * Returns an object by its ID, in the parent that the path names.
 *
 * @param place part of the request that holds the ID.
 * @throws {Refusal} with the code of an unknown ID.
 */
export function find(
  call: Call,
  kind: string,
  id: string,
  place: { readonly in: 'path' | 'body' | 'query'; readonly path: string },
): Stored {
  const found = childOf(parentOf(call, kind), kind, id, call.state.clock.now());
  if (found) return found;
  const { unknown, nearest, parent } = kindOf(call, kind);
  if (unknown === undefined) throw new Error(`x-resources: ${kind} has no code for an unknown ID.`);
  const message = `names no ${words(kind)} of this ${words(parent ?? 'project')}`;
  const isNearest = nearest?.includes('unknown') ?? false;
  throw new Refusal(unknown, { ...place, message: isNearest ? nearestCode(message) : message });
}

/** Returns the object of the path that contains the objects of a kind. */
export function parentOf(call: Call, kind: string): Stored {
  const { parent } = kindOf(call, kind);
  return parent === undefined ? call.project : addressed(call, parent);
}

/** Returns a name in words: `connectorTask` is `connector task`. */
export function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
