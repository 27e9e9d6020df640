import { Refusal } from '../protocol/refuse.js';
import type { Call } from '../state/call.js';
import type { Fields } from '../state/tree.js';
import { exampleOf } from '../state/world.js';

/** A window of `showMaintainWindows`, with hours of two digits. */
interface Window {
  readonly begin: string;
  readonly end: string;
  readonly default: boolean;
}

/**
 * Returns the maintenance window that a request sets, as `HH:mm:ss`: the default one if it sets none.
 *
 * @throws {Refusal} with `DMS.00400106` when it is none of those of `showMaintainWindows`.
 */
export function windowFields({ description }: Call, body: Fields): Fields {
  const { value } = exampleOf(description, 'showMaintainWindows.200.six-windows');
  const windows = (value as { maintain_windows: Window[] }).maintain_windows;
  const { maintain_begin: begin, maintain_end: end } = body;
  const isNone = begin === undefined && end === undefined;
  const found = windows.find((window) =>
    isNone ? window.default : isHour(window.begin, begin) && isHour(window.end, end),
  );
  if (found) return { maintain_begin: `${found.begin}:00:00`, maintain_end: `${found.end}:00:00` };
  const known = windows.map((window) => `${window.begin}:00 to ${window.end}:00`);
  const path = begin === undefined ? 'maintain_begin' : 'maintain_end';
  const message = `must make a window with the other end: ${known.join(', ')}`;
  throw new Refusal('DMS.00400106', { in: 'body', path, message });
}

/** Whether a time, as `HH:mm` or `HH:mm:ss`, is a full hour. */
function isHour(hour: string, time: unknown): boolean {
  return time === `${hour}:00` || time === `${hour}:00:00`;
}
