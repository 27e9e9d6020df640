/** The signed headers, in the form that a signature covers. */
export interface CanonicalHeaders {
  /** `name:value` of each, every line ended by a line feed. */
  readonly lines: string;
  /** Their names, joined by `;`. */
  readonly names: string;
  /** Value of `x-sdk-date`: time of the signature. */
  readonly date: string;
}

/**
 * Prepares headers for signatures: those of a second can share them.
 *
 * @param headers all that are to be signed, names in lower case. One without a value is left out.
 */
export function canonicalHeaders(
  headers: Readonly<Record<string, string | undefined>> & { readonly 'x-sdk-date': string },
): CanonicalHeaders {
  const names = Object.keys(headers)
    .filter((name) => headers[name] !== undefined)
    .sort();
  return {
    lines: names.map((name) => `${name}:${headers[name]?.trim()}\n`).join(''),
    names: names.join(';'),
    date: headers['x-sdk-date'],
  };
}
