import { onAbort } from './on-abort.js';

/**
 * Waits for a time. Timer and listener are removed afterwards.
 *
 * @param ms time in milliseconds, cut to the 24 days that timers can count.
 * @throws the reason of the signal as soon as it is aborted.
 */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      leave();
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, Math.min(ms, longestMs));
    const leave = onAbort(signal, end);
    if (signal?.aborted) end();
  });
}

/** The longest time that timers can count, about 24 days; a longer one ends at once. */
export const longestMs = 2 ** 31 - 1;

/** Starts the timer of a limit; returns undefined for a limit above `longestMs`, which is as good as none. */
export function startTimer(callback: () => void, ms: number) {
  return ms <= longestMs ? setTimeout(callback, ms) : undefined;
}
