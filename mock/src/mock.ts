import type { MockDescription } from './description/form.js';
import type { Faults } from './faults/fault-list.js';
import type { LoggedRequest } from './layers/log.js';
import type { Answerer } from './message.js';
import type { Snapshot } from './snapshot/snapshot.js';
import type { SavedTime } from './state/clock.js';

/** A mock that nothing listens to. */
export interface Mock {
  /** Answers a request, with the shape of `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Answers a request in plain data, for servers. */
  readonly answer: Answerer;
  /** Puts state and clock back to the start, and deletes faults and the log of requests. */
  reset(): void;
  /**
   * Moves the clock forwards, by milliseconds.
   *
   * @throws {InputError} for a number below 0 or above ten years.
   */
  advance(ms: number): void;
  /** Returns the whole state as JSON: objects, tokens and clock. */
  snapshot(): Snapshot;
  /**
   * Replaces the whole state.
   *
   * @throws {InputError} naming the place that does not fit; the state stays as it was.
   */
  restore(snapshot: Snapshot): void;
  /** Faults that requests meet. */
  readonly faults: Faults;
  /** The last 1,000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Time that the clock shows, and by how much it was moved. */
  readonly clock: SavedTime;
  /** Current description. */
  readonly description: MockDescription;
  /** Replaces the description; the state stays. */
  describe(description: MockDescription): void;
}
