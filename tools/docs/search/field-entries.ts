import {
  bodyOf,
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  type Schema,
} from '../../description/openapi-document.js';
import { type BodyName, bodyNames } from './body-names.js';
import type { SearchEntry } from './entry.js';
import { operationPlace } from './operation-entries.js';
import { plainText } from './plain-text.js';

/** A name in an operation. */
interface Occurrence extends Omit<BodyName, 'path'> {
  role: Role;
  /** Address within the operation; empty for its beginning. */
  anchor: string;
  operation: DescribedOperation;
}

/** Roles of a name, the most looked for first: what a reader may send. */
const roles = [
  'Query parameter',
  'Header parameter',
  'Field of the request',
  'Schema',
  'Path parameter',
  'Field of the answer',
] as const;
type Role = (typeof roles)[number];

/** Returns an entry per name of a parameter, a field or a schema. It leads to one of the operations that have it. */
export function fieldEntries(document: OpenApiDocument): SearchEntry[] {
  const byName = new Map<string, Occurrence[]>();
  const all = operationsOf(document).flatMap((operation) => occurrencesIn(document, operation));
  for (const one of all.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))) {
    const key = `${one.kind} ${one.name}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  return [...byName.values()].flatMap(([first, ...others]) =>
    first ? [entryOf(first, others)] : [],
  );
}

function entryOf(
  { kind, name, description, role, anchor, operation }: Occurrence,
  others: readonly Occurrence[],
): SearchEntry {
  const { operationId, summary = operationId } = operation;
  const ids = new Set([operation, ...others.map((other) => other.operation)]);
  const rest = ids.size > 1 ? ` and ${ids.size - 1} more` : '';
  const place = operationPlace(operation);
  return {
    kind,
    title: name,
    // Redoc repeats the address of the operation in that of a field.
    place: anchor ? `${place}#${place.slice(1)}/${anchor.toLowerCase()}` : place,
    where: `${role} of ${summary}${rest}`,
    names: '',
    text: plainText(description),
  };
}

function occurrencesIn(document: OpenApiDocument, operation: DescribedOperation): Occurrence[] {
  const { parameters, requestBody, responses } = operation;
  const inBody = (schema: Schema | undefined, fieldRole: Role, start: string): Occurrence[] =>
    (schema ? bodyNames(document, schema) : []).map(({ path, ...name }) => ({
      ...name,
      operation,
      role: name.kind === 'Schema' ? 'Schema' : fieldRole,
      anchor: path ? `${start}&path=${path}` : '',
    }));
  return [
    ...parameters.map(({ name, in: location, description = '' }): Occurrence => {
      const anchor = `t=request&in=${location}&path=${name}`;
      return { kind: 'Field', name, description, operation, role: parameterRole(location), anchor };
    }),
    ...inBody(bodyOf(requestBody)?.media.schema, 'Field of the request', 't=request'),
    ...Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, response]) =>
        inBody(bodyOf(response)?.media.schema, 'Field of the answer', `t=response&c=${status}`),
      ),
  ];
}

function parameterRole(location: string): Role {
  if (location === 'query') return 'Query parameter';
  return location === 'header' ? 'Header parameter' : 'Path parameter';
}
