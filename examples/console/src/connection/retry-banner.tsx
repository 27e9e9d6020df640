import { useSyncExternalStore } from 'react';
import type { RetryNotice } from './retry-notice.js';

/** Says that the client is about to send a request again. */
export function RetryBanner({ notice }: { notice: RetryNotice }) {
  const event = useSyncExternalStore(notice.subscribe, notice.current);
  return (
    <p className="retry" role="status">
      {event &&
        `${reasonOf(event.status)} Trying again in ${Math.ceil(event.delayMs / 1000)} s (${event.operationId}, attempt ${event.attempt + 1}).`}
    </p>
  );
}

function reasonOf(status: number | undefined): string {
  if (status === undefined) return 'No answer arrived.';
  if (status === 429) return 'Too many requests.';
  return `The service answered ${status}.`;
}
