/** Parses a date of HTTP in one of its three forms (RFC 9110 section 5.6.7); returns `NaN` for anything else. */
export function parseHttpDate(text: string | null): number {
  // Date parsers take much more: a number for a year, and the last form for local time.
  return text && httpDate.test(text) ? Date.parse(text.replace(/ GMT$|$/, ' GMT')) : Number.NaN;
}

const httpDate =
  /^[A-Z][a-z]{2,8}(?:, \d\d[ -][A-Z][a-z]{2}[ -](?:\d\d){1,2} [\d:]{8} GMT| [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})$/;
