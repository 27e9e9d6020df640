import { ForeseenError } from '../command/foreseen-error.js';
import type { OpenApiDocument } from '../description/openapi-document.js';

/** A chapter of the docs page beside the operations. */
export interface Section {
  title: string;
  /** Markdown; its headings begin at the second level. */
  text: string;
}

/** Chapters before the operations, and after them. */
export interface Sections {
  guides: readonly Section[];
  reference: readonly Section[];
}

/**
 * Puts chapters around the operations. Redoc shows each tag as an entry of its menu, also one without any
 * operation: that is what a chapter becomes. Changes the document that it is given.
 *
 * @throws {ForeseenError} when two chapters have one title.
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
