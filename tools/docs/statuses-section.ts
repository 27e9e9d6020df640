import type { OpenApiDocument, Schema } from '../description/openapi-document.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Returns a chapter with the description of the schema `InstanceStatus`, or none if there is no such schema. */
export function statusesSection(document: OpenApiDocument): Section[] {
  // Components under `schemas` are schemas.
  const schema = document.components.schemas?.InstanceStatus as Schema | undefined;
  return schema?.description ? [{ title: titles.statuses, text: schema.description }] : [];
}
