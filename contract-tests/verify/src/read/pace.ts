/** Keeps a distance between requests. */
export interface Pace {
  /** Waits for the next turn. */
  wait(signal: AbortSignal): Promise<void>;
}

/**
 * Creates a pace.
 *
 * @param perSecond most requests per second; Infinity for no limit.
 */
export function createPace(perSecond: number): Pace {
  const distanceMs = 1000 / perSecond;
  let nextMs = 0;
  return {
    async wait(signal) {
      const now = performance.now();
      const turnMs = Math.max(now, nextMs);
      nextMs = turnMs + distanceMs;
      if (turnMs <= now || signal.aborted) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, turnMs - now);
        signal.addEventListener('abort', done, { once: true });
        function done() {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          resolve();
        }
      });
    },
  };
}
