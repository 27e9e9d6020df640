/** Formats a time in milliseconds for `x-sdk-date`: `20191115T033655Z`. */
export function toSdkDate(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/[:-]|\.\d+/g, '');
}

/** Parses a date of `x-sdk-date`; returns `NaN` for anything else. */
export function fromSdkDate(text: string): number {
  return Date.parse(
    text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
}
