import { setImmediate } from 'node:timers/promises';
import type { SampleCall } from './sample-calls.js';

/** Task of the program, passed as JSON in its only argument. */
export interface MixedCallsTask {
  /** Number of calls. */
  count: number;
  /** `baseUrl` of each fault. */
  urls: Readonly<Record<string, string>>;
  /** Calls to make, one per HTTP method. */
  samples: readonly SampleCall[];
}

/** Report of the program, printed as JSON. */
export interface MixedCallsReport {
  calls: number;
  /** The first ten calls with another result than the table of faults says. */
  unexpected: string[];
  unhandled: string[];
  /** Warnings of the process, such as Node's about too many listeners. */
  warnings: string[];
  /** Longest time that a call took beyond its `deadlineMs`, in milliseconds. */
  lateMs: number;
  /** Longest time that the event loop was late, in milliseconds: no timer is more exact. */
  lagMs: number;
  /** Bytes in use after each fifth of the calls. */
  bytes: number[];
  /** Resources that keep the process alive and did not exist before the first call. */
  resources: string[];
}

/** Counts the bytes in use after garbage collection. */
export async function bytesInUse(): Promise<number> {
  for (let round = 0; round < 5; round += 1) {
    await setImmediate();
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Returns the names that are in `now` more often than in `then`. */
export function added(now: readonly string[], then: readonly string[]): string[] {
  const rest = [...then];
  return now.filter((name) => {
    const position = rest.indexOf(name);
    if (position < 0) return true;
    rest.splice(position, 1);
    return false;
  });
}
