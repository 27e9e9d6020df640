/** The signed headers in canonical form. */
export interface CanonicalHeaders {
  /** One `name:value` per line, each ended by a line feed. */
  readonly lines: string;
  /** Names, joined by `;`. */
  readonly names: string;
  /** Value of `x-sdk-date`: time of the signature. */
  readonly date: string;
}

/**
 * Puts headers into canonical form. All signatures of the same second can share the result.
 *
 * @param headers headers to sign, names in lower case; undefined values are omitted.
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
