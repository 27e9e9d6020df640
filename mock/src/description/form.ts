import type { IHttpOperation } from '@stoplight/types';
import type { Pagination } from '../../../src/wire/operation.js';

/** Schema of the bundle; its references are local to the document. */
export type Schema = Readonly<Record<string, unknown>>;

/** Everything that the mock knows of a service, as plain JSON, so that it can be prepared by a build. */
export interface MockDescription {
  readonly operations: readonly MockOperation[];
  /** `x-resources` of the description, by name. */
  readonly resources: Readonly<Record<string, ResourceKind>>;
  /** Named schemas, for the references of others. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Error catalogue: status and message by code. */
  readonly errors: Readonly<Record<string, { readonly status: number; readonly message: string }>>;
}

/** An operation of the description. */
export interface MockOperation {
  readonly operationId: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path template, such as `/v2/{project_id}/instances`. */
  readonly path: string;
  /** The operation in the form that Prism serves. */
  readonly prism: IHttpOperation;
  /** Schema of the JSON body of a request; undefined when there is none. */
  readonly request?: Schema | undefined;
  /** Successes by status, lowest first. */
  readonly successes: Readonly<Record<string, Success>>;
  /** Constants, defaults and examples of the path parameters, by name. */
  readonly pathExamples: Readonly<Record<string, string>>;
  readonly pagination?: Pagination | undefined;
  readonly waiter?: Waiter | undefined;
  /** Effect on a resource; undefined when the operation is described by its examples alone. */
  readonly effect?: Effect | undefined;
}

/** A documented success. */
export interface Success {
  readonly mediaType?: string | undefined;
  readonly schema?: Schema | undefined;
  /** Values of the named examples, the default first. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** The parts of `x-waiter` that the mock uses. */
export interface Waiter {
  readonly state: string;
  readonly success?: readonly string[] | undefined;
  readonly gone?: boolean | undefined;
}

/** A kind of object: a line of `x-resources`. openapi/README.md explains the fields. */
export interface ResourceKind {
  /** Field that identifies an object among those of its parent. */
  readonly id: string;
  /** Names of the path parameters that hold the ID. */
  readonly parameters: readonly string[];
  /** Kind that contains it; undefined for the project. */
  readonly parent?: string | undefined;
  /** Example that holds the objects at the start, as `operationId.status.scenario`. */
  readonly seed?: string | undefined;
  /** Examples whose fields, as far as no request sets them, a new object starts with; likewise. */
  readonly template?: readonly string[] | undefined;
  /** Examples that show more of objects of the seed than the list does; likewise. Then each answer shows its own fields. */
  readonly details?: readonly string[] | undefined;
  /** Fields whose values choose one of several templates. */
  readonly variant?: readonly string[] | undefined;
  /** Fields that hold the time of creation. */
  readonly times?: readonly string[] | undefined;
  /** Error code of an unknown ID. */
  readonly unknown?: string | undefined;
  /** Field whose value no two objects of a parent share, and the error code for one that is taken. */
  readonly unique?: { readonly field: string; readonly code: string } | undefined;
  /** Settings above whose code is only the nearest documented one; a refusal then says so. */
  readonly nearest?: readonly ('unknown' | 'unique')[] | undefined;
  /** Field that holds the state. */
  readonly state?: string | undefined;
  /** States in which it and its children can be changed; in others a change is refused with `busy`. */
  readonly idle?: readonly string[] | undefined;
  readonly busy?: string | undefined;
  /** Most objects of a parent, and the error code above it. */
  readonly quota?: { readonly max: number; readonly code: string } | undefined;
}

/** Effect of an operation: `x-resource`. */
export type Effect = StatelessEffect | ResourceEffect;

/** The answer does not depend on state, for a reason. */
export interface StatelessEffect {
  readonly stateless: string;
  /** Field of the answer that holds items, which the query parameters with the names of their fields filter. */
  readonly items?: string | undefined;
}

/** The operation acts on a kind of object. */
export interface ResourceEffect {
  readonly kind: string;
  /** `handler`: a file of `mock/src/handlers` has the rule. */
  readonly action: 'create' | 'list' | 'show' | 'change' | 'delete' | 'handler';
  /** States between the request and the end of the change, each for one step. */
  readonly passes?: readonly string[] | undefined;
  /** States in which the operation is possible; in others it is refused with `busy`. */
  readonly from?: readonly string[] | undefined;
  /** State at the end, where no `x-waiter` says it. */
  readonly ends?: string | undefined;
  /** Fields of the object that have other names in the request: the name there, by the field. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Differences from the service, in sentences for readers: what it does and the mock does not. */
  readonly leavesOut?: readonly string[] | undefined;
  /** Field of the answer that holds the items, where no `x-pagination` says it. */
  readonly items?: string | undefined;
  /** Field of the answer that holds their number, likewise. */
  readonly total?: string | undefined;
  /** Field of the answer that holds the object, where it is not the answer itself. */
  readonly item?: string | undefined;
  /** Query parameter that searches a field: part of it, or all of it if the parameter `exact` is true. */
  readonly search?:
    | { readonly parameter: string; readonly field: string; readonly exact?: string | undefined }
    | undefined;
}
