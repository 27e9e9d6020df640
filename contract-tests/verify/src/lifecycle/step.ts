import type { Context, Role, Thing } from './context.js';

/** A call of a run. The body is an example of the description with some fields changed. */
export interface Step {
  readonly operationId: string;
  readonly on: Role;
  /** Name of the example; by default the first. */
  readonly example?: string;
  /** Path parameters beside project and instance. */
  readonly path?: (context: Context) => Readonly<Record<string, unknown>>;
  readonly query?: (context: Context) => Readonly<Record<string, string>>;
  /** Fields that differ from the example; all of them if `isWhole`. */
  readonly body?: (context: Context) => Readonly<Record<string, unknown>>;
  readonly isWhole?: boolean;
  /** Thing that exists afterwards. */
  readonly creates?: Thing;
  /** Thing that is gone afterwards. */
  readonly deletes?: Thing;
  /** Whether the run waits until the change is complete, as `x-waiter` says. */
  readonly isAwaited?: boolean;
  /** State of the instance to wait for where the operation has no `x-waiter`. */
  readonly until?: string;
}
