/** Returns a body as text: JSON, unless its media type is text. */
export function textOf(body: unknown, mediaType: string | undefined): string | null {
  if (body === undefined) return null;
  return mediaType?.startsWith('text/') ? `${body}` : JSON.stringify(body);
}
