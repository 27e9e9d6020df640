const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Returns a time for people. The service sends milliseconds, as a number or as digits; a dash if it sends none. */
export function formatTime(time: number | string | undefined): string {
  const ms = Number(time);
  return Number.isFinite(ms) && ms > 0 ? format.format(ms) : '–';
}
