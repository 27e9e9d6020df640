import { ForeseenError } from '../command/foreseen-error.js';
import type { OpenApiDocument } from '../description/openapi-document.js';

/** A chapter of the docs page. */
export interface Section {
  title: string;
  /** Text in Markdown, with headings from the second level. */
  text: string;
}

/** Chapters before the operations (`guides`) and after them (`reference`). */
export interface Sections {
  guides: readonly Section[];
  reference: readonly Section[];
}

/**
 * Adds chapters around the operations, as tags without operations: Redoc shows each tag as an entry of its menu.
 * Changes the given document.
 *
 * @throws {ForeseenError} when two chapters have the same title.
 */
export function addSections(document: OpenApiDocument, { guides, reference }: Sections): void {
  const tags = document.tags ?? [];
  const all = [...guides.map(tagOf), ...tags, ...reference.map(tagOf)];
  const names = all.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new ForeseenError(
      `Two chapters of the docs page are named "${twice}". Give the guide another title.`,
    );
  }
  document.tags = all;
  document['x-tagGroups'] = [
    { name: 'Guides', tags: guides.map(({ title }) => title) },
    { name: 'Operations', tags: tags.map(({ name }) => name) },
    { name: 'Reference', tags: reference.map(({ title }) => title) },
  ].filter((group) => group.tags.length > 0);
}

function tagOf({ title, text }: Section) {
  return { name: title, description: text };
}
