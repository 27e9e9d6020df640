import type { OpenApiDocument, Schema } from '../description/openapi-document.js';
import { anchored, headingSlug } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Returns a chapter with the descriptions of the schemas of statuses, or none if there are no such schemas. */
export function statusesSection(document: OpenApiDocument): Section[] {
  const parts = Object.entries(document.components.schemas ?? {}).flatMap(([name, node]) => {
    // Components under `schemas` are schemas.
    const { description, 'x-extensible-enum': values } = node as Schema;
    if (!description || !values || !/(Status|State)$/.test(name)) return [];
    const heading = name.replace(/(?<=[a-z])[A-Z]/g, (initial) => ` ${initial.toLowerCase()}`);
    const place = headingSlug(heading);
    const text = description.replace(/(?<=^- )`(\w+)`/gm, (code, status) =>
      anchored(code, `${place}-${status}`),
    );
    return [`## ${heading} {% #${place} %}`, text];
  });
  return parts.length > 0 ? [{ title: titles.statuses, text: parts.join('\n\n') }] : [];
}
