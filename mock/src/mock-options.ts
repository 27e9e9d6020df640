import type { MockDescription } from './description/form.js';
import type { LoggedRequest } from './layers/log.js';
import type { Snapshot } from './snapshot/snapshot.js';
import type { Seed } from './state/state.js';

/** Options of `createMock`. */
export interface MockOptions {
  /** Description to serve. @default that of the package */
  readonly description?: MockDescription | undefined;
  /** Start of the state: the world of the examples, nothing, or a snapshot. @default 'world' */
  readonly seed?: Seed | Snapshot | undefined;
  /** `manual`: time stands until `advance`. `real`: it runs. @default 'manual' */
  readonly clock?: 'manual' | 'real' | undefined;
  /** Time that a change spends in each state, in milliseconds; 0 skips the states in between. @default 3000 */
  readonly stepMs?: number | undefined;
  /** Delay of each answer in milliseconds, or a range from which it is drawn. @default 0 */
  readonly latencyMs?: number | readonly [from: number, to: number] | undefined;
  /** Share of requests, from 0 to 1, that get a documented 429, 500 or 503 or are dropped. @default 0 */
  readonly faultRate?: number | undefined;
  /**
   * `any`: each token passes that is not empty. `strict`: it must come from a login at this mock, for the project, and
   * must not have expired. A signature is always checked.
   *
   * @default 'any'
   */
  readonly auth?: 'any' | 'strict' | undefined;
  /** Called after each answer, except to admin requests. */
  readonly onRequest?: ((request: LoggedRequest) => void) | undefined;
  /** Called after each change of the state. */
  readonly onChange?: (() => void) | undefined;
  /** Source of chance: returns a number from 0 to below 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}
