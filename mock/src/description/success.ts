import type { MockOperation, Success } from './form.js';

/** Returns a documented success: the lowest status, or the given one. */
export function successOf(
  { operationId, successes }: MockOperation,
  wanted?: number,
): Success & { readonly status: number } {
  const status = `${wanted ?? Object.keys(successes)[0]}`;
  const success = successes[status];
  if (!success) throw new Error(`${operationId} has no answer ${status}.`);
  return { status: Number(status), ...success };
}
