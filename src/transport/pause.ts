import { onAbort } from './on-abort.js';

/**
 * Waits until the time is over. Nothing stays behind.
 *
 * @param ms time in milliseconds; more than the 24 days that timers can count is for ever.
 * @throws the signal's reason as soon as that is aborted.
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

/** A timer of any length; none for more than the 24 days that timers can count. */
export function startTimer(callback: () => void, ms: number) {
  return ms < 2 ** 31 ? setTimeout(callback, ms) : undefined;
}
