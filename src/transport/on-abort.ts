const listening = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal is aborted; gives the function that ends this.
 *
 * However many calls share a signal, it has one listener: Node warns of a leak from the eleventh on. It goes with the
 * last call, as a joined signal with a listener is never collected.
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
    // To leave twice must not take the listener of those who came in between.
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener('abort', tellAll);
    listening.delete(signal);
  };
}

function tellAll(this: AbortSignal): void {
  for (const callback of listening.get(this) ?? []) callback();
}
