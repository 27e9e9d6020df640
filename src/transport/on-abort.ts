const listening = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal is aborted; returns the function that stops this.
 *
 * All calls that share a signal share one listener, because Node warns of a leak from the eleventh listener on. The
 * last call removes it, because a combined signal with a listener is never garbage-collected.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const callbacks = listening.get(signal) ?? new Set();
  if (callbacks.size === 0) {
    listening.set(signal, callbacks);
    signal.addEventListener('abort', tellAll);
  }
  callbacks.add(callback);
  return () => {
    // Leaving twice must not remove the listener of calls that joined in between.
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener('abort', tellAll);
    listening.delete(signal);
  };
}

function tellAll(this: AbortSignal): void {
  for (const callback of listening.get(this) ?? []) callback();
}
