import { type Exchange, fieldOf, jsonOf } from '../judge/exchange.js';
import { isRecord } from '../schema/is-record.js';

/** Half an hour altogether, as creating an instance takes up to that. */
const maxAttempts = 60;
const maxAttemptsOnThings = 3;
const retryMs = 30_000;

export interface DeletionOptions {
  /** An instance that is still being created or changed cannot be deleted yet. */
  readonly isInstance: boolean;
  readonly pause: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Sends a deletion until it succeeds, with pauses. Returns whether the thing is gone. */
export async function deleteUntilGone(
  send: () => Promise<Exchange | undefined>,
  { isInstance, pause, signal }: DeletionOptions,
): Promise<boolean> {
  const most = isInstance ? maxAttempts : maxAttemptsOnThings;
  for (let attempt = 1; attempt <= most && !signal.aborted; attempt += 1) {
    if (isGone(await send().catch(() => undefined))) return true;
    if (attempt < most && !signal.aborted) await pause(retryMs);
  }
  return false;
}

/** Whether a deletion succeeded, or found nothing to delete. */
export function isGone(exchange: Exchange | undefined): boolean {
  const { status = 0, text = '' } = exchange?.response ?? {};
  return status === 404 || (status >= 200 && status < 300 && !hasFailures(jsonOf(text)));
}

/** Whether the result of a batch names an item that failed: the status is that of a success. */
function hasFailures(body: unknown): boolean {
  return Object.entries(isRecord(body) ? body : {}).some(
    ([name, list]) =>
      Array.isArray(list) &&
      list.some(
        (item) =>
          name.startsWith('failed_') ||
          fieldOf(item, 'success') === false ||
          fieldOf(item, 'result') === 'failed',
      ),
  );
}
