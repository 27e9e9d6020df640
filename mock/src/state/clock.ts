import { readNumber } from '../input-error.js';

/** The clock of a mock, in milliseconds since 1970. It is set by hand, or runs with the clock of this machine. */
export interface Clock {
  now(): number;
  /**
   * Moves the clock forwards, by milliseconds.
   *
   * @throws {InputError} for a number below 0 or above ten years.
   */
  advance(ms: number): void;
  /** Sets the clock back to its start. */
  reset(): void;
  /** Returns the time for a snapshot. */
  save(): SavedTime;
  /** Continues from the time of a snapshot: a clock that is set by hand shows it again, one that runs stays as far ahead. */
  restore(time: SavedTime): void;
}

/** Time of a snapshot. */
export interface SavedTime {
  /** Time that the clock showed, in milliseconds since 1970. */
  readonly nowMs: number;
  /** By how much it had been moved. */
  readonly offsetMs: number;
}

/** Ten years, for one step. */
const maxAdvanceMs = 10 * 365 * 86_400_000;
const maxOffsetMs = 100 * maxAdvanceMs;

/**
 * Creates a clock.
 *
 * @param kind `manual`: it stands until `advance`. `real`: it runs.
 */
export function createClock(kind: 'manual' | 'real'): Clock {
  // The clock of this machine, so that tokens and signatures of clients are of today.
  const firstMs = Date.now();
  let startMs = firstMs;
  let offsetMs = 0;
  const baseMs = () => (kind === 'real' ? Date.now() : startMs);
  return {
    now: () => baseMs() + offsetMs,
    advance(ms) {
      readNumber(ms, 'advanceMs', 0, maxAdvanceMs);
      // Token and pending changes must still have a date that can be written.
      offsetMs = Math.min(offsetMs + ms, maxOffsetMs);
    },
    reset() {
      startMs = firstMs;
      offsetMs = 0;
    },
    save: () => ({ nowMs: baseMs() + offsetMs, offsetMs }),
    restore(time) {
      offsetMs = time.offsetMs;
      startMs = time.nowMs - offsetMs;
    },
  };
}
