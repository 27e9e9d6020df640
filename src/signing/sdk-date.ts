/** Writes a time in milliseconds as `x-sdk-date` wants it: `20191115T033655Z`. */
export function toSdkDate(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/[:-]|\.\d+/g, '');
}

/** Reads such a date; `NaN` for anything else. */
export function fromSdkDate(text: string): number {
  return Date.parse(
    text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
}
