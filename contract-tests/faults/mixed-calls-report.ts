import { setImmediate } from 'node:timers/promises';

/** What the program is told, as JSON in its only argument. */
export interface MixedCallsTask {
  /** Number of calls. */
  calls: number;
  /** `baseUrl` of each fault. */
  urls: Readonly<Record<string, string>>;
}

/** What it prints, as JSON. */
export interface MixedCallsReport {
  calls: number;
  /** Calls that did not end as the table of faults says; the first ten. */
  unexpected: string[];
  unhandled: string[];
  /** Such as Node's about too many listeners. */
  warnings: string[];
  /** Bytes in use after each fifth of the calls. */
  bytes: number[];
  /** What keeps the process alive now, and did not before the first call. */
  resources: string[];
}

/** Bytes after everything that can go is gone. */
export async function bytesInUse(): Promise<number> {
  for (let round = 0; round < 5; round += 1) {
    await setImmediate();
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is in the first list more often than in the other. */
export function added(now: readonly string[], then: readonly string[]): string[] {
  const rest = [...then];
  return now.filter((name) => {
    const position = rest.indexOf(name);
    if (position < 0) return true;
    rest.splice(position, 1);
    return false;
  });
}
