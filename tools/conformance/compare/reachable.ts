import type { OpenApiDocument } from '../../description/openapi-document.js';

/** Returns a part of a description and everything that it refers to, as JSON texts. */
export function reachable(document: OpenApiDocument, part: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<string>();
  const follow = (node: unknown) => {
    const text = JSON.stringify(node);
    texts.push(text);
    for (const [, room = '', name = ''] of text.matchAll(/"#\/components\/([^/"]+)\/([^"]+)"/g)) {
      const key = `${room}/${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      follow(document.components?.[room]?.[name] ?? null);
    }
  };
  follow(part);
  return texts;
}
