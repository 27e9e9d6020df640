/** Percent-encodes every byte except the unreserved characters of RFC 3986. */
export function strictlyEncoded(text: string): string {
  // `encodeURIComponent` leaves these five as they are.
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
