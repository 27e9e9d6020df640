import type { RetryEvent } from 'otc-dms-kafka';

/** The pause before the client sends a request again, for as long as it lasts. */
export interface RetryNotice {
  announce: (event: RetryEvent) => void;
  current: () => RetryEvent | undefined;
  subscribe: (onChange: () => void) => () => void;
}

/** Creates a notice, which shows the latest pause. */
export function createRetryNotice(): RetryNotice {
  const listeners = new Set<() => void>();
  let latest: RetryEvent | undefined;
  const show = (event: RetryEvent | undefined) => {
    latest = event;
    for (const listener of listeners) listener();
  };
  return {
    announce: (event) => {
      show(event);
      setTimeout(() => latest === event && show(undefined), event.delayMs);
    },
    current: () => latest,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
