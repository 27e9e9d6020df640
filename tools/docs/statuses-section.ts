import type { OpenApiDocument, Schema } from '../description/openapi-document.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** What the status of an instance says, as the schema tells it; no chapter while there is no such schema. */
export function statusesSection(document: OpenApiDocument): Section[] {
  // A cast: the components under `schemas` are schemas.
  const schema = document.components.schemas?.InstanceStatus as Schema | undefined;
  return schema?.description ? [{ title: titles.statuses, text: schema.description }] : [];
}
