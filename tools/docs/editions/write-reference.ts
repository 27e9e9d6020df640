import type { ErrorCatalogue } from '../../description/error-catalogue.js';
import {
  type OpenApiDocument,
  operationsOf,
  type Schema,
} from '../../description/openapi-document.js';
import { addEvidence } from '../add-reader-notes.js';
import { changeProse, chapterSlug } from '../markdown.js';
import { codeSamples } from '../samples/add-code-samples.js';
import type { Section, Sections } from '../sections.js';
import { chaptersIn, type Heading, resolveAnchors } from './anchors.js';
import { type Entry, writeEntries } from './entries.js';
import { operationPart } from './operation-part.js';
import { contentEntries, type SchemaPlaces, typeOf } from './schema-entries.js';
import { schemaFacts } from './schema-facts.js';
import { sharedSchemas } from './shared-schemas.js';

/** Languages of samples that the reference shows; the docs page has them all. */
const sampleLanguages = ['curl', 'TypeScript'];

/** Returns the whole reference as one Markdown text: guides, operations, schemas, and chapters of data. */
export function writeReference(
  description: OpenApiDocument,
  { guides, reference }: Sections,
  { codes }: ErrorCatalogue,
): string {
  const samples = codeSamples(description);
  const document = structuredClone(description);
  addEvidence(document);
  const places: SchemaPlaces = { document, shared: new Set(sharedSchemas(document)) };
  const operations = operationsOf(document);
  const { title, version, summary = '', description: introduction = '' } = document.info;
  const tagParts = (document.tags ?? []).flatMap((tag) => [
    `## ${tag.name} {% #/${chapterSlug(tag.name)} %}`,
    tag.description ?? '',
    ...operations
      .filter(({ tags = [] }) => tags.includes(tag.name))
      .map((operation) => {
        const own = samples.get(operation.operationId) ?? [];
        const chosen = own.filter(({ label }) => sampleLanguages.includes(label));
        return operationPart(places, operation, codes, chosen);
      }),
  ]);
  const parts = [
    `# ${title}`,
    `Version ${version}. ${summary}`,
    '## Introduction',
    withSectionPlaces(deeper(introduction)),
    ...guides.map(chapter),
    ...tagParts,
    '## Schemas used in several places',
    ...[...places.shared].map((name) => schemaPart(places, name)),
    ...reference.map(chapter),
  ];
  const text = resolveAnchors(parts.filter(Boolean).join('\n\n'));
  return `${withContents(text, document)}\n`;
}

/** Puts a list of all chapters and operations before the first chapter. */
function withContents(text: string, { tags = [] }: OpenApiDocument): string {
  const entry = ({ text: title, slug }: Heading, entries: Entry[] = []): Entry => {
    return { text: `[${title}](#${slug})`, entries };
  };
  const contents = chaptersIn(text).map((one) => {
    const isTag = tags.some(({ name }) => name === one.text);
    return entry(one, isTag ? one.parts.map((part) => entry(part)) : []);
  });
  return text.replace(/^(?=## )/m, () => `**Contents**\n\n${writeEntries(contents)}\n\n`);
}

function chapter({ title, text }: Section): string {
  const slug = chapterSlug(title);
  const placed = text.replace(/^(##+ .+ \{% #)(\S+ %\})$/gm, `$1/${slug}/$2`);
  return `## ${title} {% #/${slug} %}\n\n${deeper(placed)}`;
}

/** Moves the headings of a text one level down, below that of its chapter. */
function deeper(text: string): string {
  return changeProse(text, (prose) => prose.replace(/^(?=##+ )/gm, '#'));
}

/** Gives the headings of the introduction their places in the docs page. */
function withSectionPlaces(text: string): string {
  return text.replace(/^##+ (.+)$/gm, (whole, heading: string) => {
    return `${whole} {% #section/${heading.replace(/\s+/g, '-')} %}`;
  });
}

function schemaPart(places: SchemaPlaces, name: string): string {
  // Components under `schemas` are schemas.
  const schema = places.document.components.schemas?.[name] as Schema;
  const type = [typeOf(places, schema), ...schemaFacts(schema)].join(', ');
  return [
    `### ${name} {% #schema/${name} %}`,
    `Type: ${type}.`,
    schema.description ?? '',
    writeEntries(contentEntries(places, schema)),
  ]
    .filter(Boolean)
    .join('\n\n');
}
