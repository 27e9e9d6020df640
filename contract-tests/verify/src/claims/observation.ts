import type { Remark } from '../judge/finding.js';
import type { PlacedError } from '../judge/judge-body.js';
import type { Visit } from '../schema/walk.js';

/** The parts of an exchange that say something about claims. */
export interface Observation {
  readonly status: number;
  /** Whether the service accepted the request. */
  readonly isAccepted: boolean;
  readonly isWithoutToken: boolean;
  readonly answer: unknown;
  readonly body: unknown;
  /** Parameters as sent. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly remarks: readonly Remark[];
  readonly answerVisits: readonly Visit[];
  readonly answerErrors: readonly PlacedError[];
  /** Keywords that the request breaks. */
  readonly requestErrors: readonly PlacedError[];
  /** Places that the request breaks. */
  readonly brokenPlaces: ReadonlySet<string>;
}
