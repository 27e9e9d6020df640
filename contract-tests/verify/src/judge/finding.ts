import type { Exchange } from './exchange.js';

/** Difference between an answer and the description. */
export interface Finding {
  /** Empty when no operation has the method and path. */
  readonly operationId: string;
  /** Observed status. */
  readonly status: number;
  readonly kind: FindingKind;
  /**
   * `breaks`: the answer contradicts the description. `narrow`: the service gives more than is described. `note`: the
   * rest.
   */
  readonly severity: Severity;
  /** JSON pointer into the answer; for a missing field, the place where it should be. */
  readonly place: string;
  readonly expected: string;
  /** Observed value as short text, without secrets. */
  readonly found: string;
  /** File and line of the description. */
  readonly source: string;
  /** Command that repeats the request. */
  readonly curl: string;
  /** Number of observations. */
  readonly count: number;
}

export type Severity = 'breaks' | 'narrow' | 'note';

export type FindingKind =
  | 'status'
  | 'media-type'
  | 'schema'
  | 'undocumented-field'
  | 'open-list'
  | 'paging'
  | 'error-shape'
  | 'request-id';

/** A finding with the exchange as it was: secrets are masked when it is shown, since later ones may occur in it. */
export interface Sighting {
  readonly remark: Remark;
  readonly exchange: Exchange;
  readonly count: number;
}

/** A finding as a check reports it: the rest is the same for all findings of an exchange. */
export interface Remark {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly place: string;
  readonly expected: string;
  readonly found: unknown;
  /** JSON pointer in the bundle of what is contradicted. */
  readonly pointer: string;
}
