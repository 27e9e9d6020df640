import { onAbort } from './on-abort.js';

/**
 * Waits for a time. Timer and listener are removed afterwards.
 *
 * @param ms time in milliseconds; above the 24 days that timers can count, the pause never ends by itself.
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
    const timer = startTimer(end, ms);
    const leave = onAbort(signal, end);
    if (signal?.aborted) end();
  });
}

/** Starts a timer; returns undefined above the 24 days that timers can count. */
export function startTimer(callback: () => void, ms: number) {
  return ms < 2 ** 31 ? setTimeout(callback, ms) : undefined;
}
