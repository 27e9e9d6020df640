import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Packs a text for a page: deflated, in base64. */
export function pack(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString('base64');
}

/** Returns the text that `pack` packed. */
export function unpack(packed: string): string {
  return inflateRawSync(Buffer.from(packed, 'base64')).toString();
}

/** JavaScript that unpacks a text in a browser; `packed` is an expression. */
export function unpackCode(packed: string): string {
  const bytes = `Uint8Array.from(atob(${packed}), (character) => character.charCodeAt(0))`;
  const stream = `new Blob([${bytes}]).stream().pipeThrough(new DecompressionStream('deflate-raw'))`;
  return `await new Response(${stream}).text()`;
}
