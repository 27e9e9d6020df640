import type { OpenApiDocument } from '../../tools/description/openapi-document.js';
import { chapterSlug } from '../../tools/docs/markdown.js';
import { packedDescription } from '../../tools/docs/pack-description.js';

/**
 * Returns the description that a docs page contains.
 *
 * @throws {Error} when the page has another form than Redoc gave it so far.
 */
export function definitionIn(html: string): OpenApiDocument {
  const text = packedDescription(html);
  if (!text)
    throw new Error(
      'The page contains no description: adapt contract-tests/docs/docs-definition.ts.',
    );
  return JSON.parse(text);
}

/** A chapter of the page that has no operations. */
export interface Chapter {
  title: string;
  /** Its address within the page. */
  place: string;
  /** Last parts of the addresses of its headings. */
  anchors: string[];
  /** Addresses of its rows and list items. */
  ids: string[];
}

/** Returns the guides and tables around the operations. */
export function chaptersOf(definition: OpenApiDocument, ours: OpenApiDocument): Chapter[] {
  const names = (ours.tags ?? []).map(({ name }) => name);
  return (definition.tags ?? [])
    .filter(({ name }) => !names.includes(name))
    .map(({ name, description = '' }) => {
      const cells = description.matchAll(/\{% id="(\S+)" %\}/g);
      const headings = description.matchAll(/^##+ .+ \{% #(\S+) %\}$/gm);
      return {
        title: name,
        place: `/${chapterSlug(name)}`,
        anchors: Array.from(headings, ([, anchor = '']) => anchor),
        ids: Array.from(cells, ([, id = '']) => id),
      };
    });
}

/** Returns the places to which links within the page point, each once. */
export function linksIn(definition: OpenApiDocument): string[] {
  const links = JSON.stringify(definition).matchAll(/\]\(#([^)]+)\)/g);
  return [...new Set(Array.from(links, ([, place = '']) => place))];
}

/**
 * Returns the places of the description that the page lost or changed.
 *
 * The page may only append to texts called `description`, where its notes are, and add code samples.
 */
export function lostIn(ours: unknown, shown: unknown, place = ''): string[] {
  if (place.endsWith('/description') && typeof ours === 'string')
    return typeof shown === 'string' && shown.startsWith(ours) ? [] : [place];
  if (typeof ours !== 'object' || ours === null) return ours === shown ? [] : [place];
  if (typeof shown !== 'object' || shown === null) return [place];
  const extra = Object.keys(shown).filter(
    (key) => !(key in ours) && !['description', 'x-codeSamples'].includes(key),
  );
  const added = extra.map((key) => `${place}/${key}`);
  const lost = Object.entries(ours).flatMap(([key, value]) =>
    lostIn(value, Reflect.get(shown, key), `${place}/${key}`),
  );
  return [...added, ...lost];
}
