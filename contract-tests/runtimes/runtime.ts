import type { Outcome } from './ten-calls.js';

/** Result of the ten calls in a runtime. */
export interface Run {
  version: string;
  outcomes: Outcome[];
}

/** A runtime that can make the ten calls. */
export interface Runtime {
  name: string;
  /** Makes them against the server at `url`, with the package that is installed in `project`. */
  run: (project: string, url: string) => Promise<Run>;
}

/** There is no build of a runtime for this kind of machine, which is no fault of the client. */
export class NotForThisMachineError extends Error {
  override name = 'NotForThisMachineError';
}
