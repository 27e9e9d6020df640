import { type OpenApiDocument, parseDocument } from '../../tools/description/openapi-document.js';

/** The description that a docs page carries and shows. */
export function definitionIn(html: string): OpenApiDocument {
  const text = /const __redoc_definition = (\{.*\});$/m.exec(html)?.[1];
  if (!text)
    throw new Error(
      'The page carries no description: adapt contract-tests/docs/docs-definition.ts.',
    );
  return parseDocument(text);
}

/** A chapter of the page that has no operations, and the addresses of its headings. */
export interface Chapter {
  title: string;
  anchors: string[];
}

/** The guides and tables around the operations. */
export function chaptersOf(definition: OpenApiDocument, ours: OpenApiDocument): Chapter[] {
  const names = (ours.tags ?? []).map(({ name }) => name);
  return (definition.tags ?? [])
    .filter(({ name }) => !names.includes(name))
    .map(({ name, description = '' }) => {
      const headings = description.matchAll(/^##+ .+ \{% #(\S+) %\}$/gm);
      return { title: name, anchors: Array.from(headings, ([, anchor = '']) => anchor) };
    });
}

/**
 * Places of a description that a page lost or changed. It may add to a description, which is where its notes
 * stand, but to nothing else.
 */
export function lostIn(ours: unknown, shown: unknown, place = ''): string[] {
  if (place.endsWith('/description') && typeof ours === 'string')
    return typeof shown === 'string' && shown.startsWith(ours) ? [] : [place];
  if (typeof ours !== 'object' || ours === null) return ours === shown ? [] : [place];
  if (typeof shown !== 'object' || shown === null) return [place];
  const extra = Object.keys(shown).filter((key) => !(key in ours) && key !== 'description');
  const added = extra.map((key) => `${place}/${key}`);
  const lost = Object.entries(ours).flatMap(([key, value]) =>
    lostIn(value, Reflect.get(shown, key), `${place}/${key}`),
  );
  return [...added, ...lost];
}
