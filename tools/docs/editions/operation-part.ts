import type { CatalogueEntry } from '../../description/error-catalogue.js';
import {
  bodyOf,
  type DescribedOperation,
  type Media,
  type Response,
  resolve,
  type Schema,
  schemaName,
} from '../../description/openapi-document.js';
import { noteLists, operationFacts } from '../operation-note.js';
import { code, type Entry, writeEntries } from './entries.js';
import { contentEntries, type SchemaPlaces, schemaEntry, typeOf } from './schema-entries.js';

/** A code sample of an operation. */
interface Sample {
  lang: string;
  label: string;
  source: string;
}

/** Returns the part of the reference about an operation. */
export function operationPart(
  places: SchemaPlaces,
  operation: DescribedOperation,
  catalogue: readonly CatalogueEntry[],
  samples: readonly Sample[],
): string {
  const { operationId, method, path, summary = operationId, description = '' } = operation;
  const lists = noteLists(places.document, operation, catalogue);
  return [
    `### ${summary} (${operationId}) {% #operation/${operationId} %}`,
    code(`${method.toUpperCase()} ${path}`),
    description,
    list(operationFacts(operation)),
    ...parametersPart(places, operation),
    ...bodyPart(places, operation),
    '#### Answers',
    ...Object.entries(operation.responses).map(([status, one]) => answerPart(places, status, one)),
    ...lists.flatMap(({ title, lines, rest }) => [`**${title}**`, list(lines), rest]),
    ...samples.map(({ lang, label, source }) => {
      return `**Sample, ${label}**\n\n\`\`\`${lang === 'curl' ? 'sh' : lang}\n${source.trimEnd()}\n\`\`\``;
    }),
    ...examplePart(places, operation),
  ].join('\n\n');
}

function parametersPart(places: SchemaPlaces, { parameters }: DescribedOperation): string[] {
  if (parameters.length === 0) return [];
  const entries = parameters.map(({ name, in: place, required, description, schema }) => {
    const notes = [`in ${place}`, ...(required ? ['required'] : [])];
    const node = {
      ...resolve<Schema>(places.document, schema),
      ...(description && { description }),
    };
    return schemaEntry(places, code(name), node, notes);
  });
  return ['#### Parameters', writeEntries(entries)];
}

function bodyPart(places: SchemaPlaces, { requestBody }: DescribedOperation): string[] {
  const body = bodyOf(requestBody);
  if (!body) return [];
  const lead = `${code(body.type)}, ${requestBody?.required ? 'required' : 'optional'}`;
  return ['#### Request body', ...mediaPart(places, lead, body.media)];
}

function answerPart(places: SchemaPlaces, status: string, response: Response): string {
  const body = bodyOf(response);
  const lead = `**${status}** ${response.description}`;
  const headers = Object.entries(response.headers ?? {}).map(([name, header]): Entry => {
    // A cast: the linter checks that a header has the form of one.
    const { description = '', schema = {} } = resolve(
      places.document,
      header as { $ref?: string; description?: string; schema?: Schema },
    );
    return schemaEntry(places, `Header ${code(name)}`, { ...schema, description });
  });
  const parts = body ? mediaPart(places, `${lead} ${code(body.type)}`, body.media) : [lead];
  return [...parts, ...(headers.length > 0 ? [writeEntries(headers)] : [])].join('\n\n');
}

/** Returns the content of a body: a link to a shared schema, or everything within it. */
function mediaPart(places: SchemaPlaces, lead: string, { schema }: Media): string[] {
  if (!schema) return [lead];
  const name = schemaName(schema);
  const type = `${lead}, ${typeOf(places, schema)}.`;
  if (name && places.shared.has(name)) return [type];
  const node = resolve(places.document, schema);
  const entries = contentEntries(places, node);
  const description = node.description ? [node.description] : [];
  return [type, ...description, ...(entries.length > 0 ? [writeEntries(entries)] : [])];
}

/** Returns the first example of a success. */
function examplePart({ document }: SchemaPlaces, { responses }: DescribedOperation): string[] {
  const [success] = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const [example] = Object.values(bodyOf(success?.[1])?.media.examples ?? {});
  if (!success || !example) return [];
  const { value } = resolve(document, example);
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return [`**Example of ${success[0]}**\n\n\`\`\`json\n${text}\n\`\`\``];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
