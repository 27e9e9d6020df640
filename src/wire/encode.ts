/**
 * Encodes one path segment, or one name or value of a query, as in RFC 3986: all but `A-Za-z0-9-_.~`.
 *
 * `encodeURIComponent` alone leaves `!'()*` as they are, and then a signature covers another text than is sent.
 *
 * @throws {URIError} when the text holds half a character (a lone surrogate).
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
export function encodeComponent(text: string): string {
  // What most IDs and numbers are made of; three times as fast as encoding them.
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(/[!'()*]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
