import { parse } from 'yaml';

/** The parts of a schema that decide the type of a parameter. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  'x-extensible-enum'?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  description?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
}

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  content?: unknown;
  schema?: Schema;
}

/** A body by media type. */
export type Content = Record<string, { schema?: Schema }>;

/** An operation, as far as the client needs it. */
export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: { description?: string; required?: boolean; content: Content } | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  'x-pagination'?: Record<string, unknown>;
}

/** An answer of an operation. */
export interface ResponseObject {
  description?: string;
  content?: Content;
}

/** Points to another place of the bundle. */
export interface Reference {
  $ref: string;
}

/** URL template with its variables. */
export interface Server {
  url: string;
  variables?: Record<string, { enum?: string[] }>;
}

/** The bundled description, every `$ref` local to it. */
export interface Description {
  servers?: Server[];
  paths?: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, Schema> };
}

/** The description has a shape that the generator does not know; `message` names the place. */
export class UnsupportedShapeError extends Error {
  override name = 'UnsupportedShapeError';
}

/** Reads a bundle. */
export function parseDescription(bundle: string): Description {
  // A cast: the linter guards the form of the description, and each reader names what it misses.
  return parse(bundle) as Description;
}

/** Follows `$ref`, as often as needed. */
export function resolve<T extends object>(description: Description, value: T | Reference): T {
  let current: T | Reference = value;
  // A chain longer than this is a circle.
  for (let step = 0; step < 20; step += 1) {
    if (!('$ref' in current) || typeof current.$ref !== 'string') {
      return current as T; // Without `$ref` it is no Reference.
    }
    current = lookUp(description, current.$ref) as T; // What a `$ref` points to has the type of its place.
  }
  throw new UnsupportedShapeError(`a chain of $ref has no end; look at ${JSON.stringify(value)}.`);
}

/** Name of the component that `$ref` points to, such as `Topic` for `#/components/schemas/Topic`. */
export function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.match(/^#\/components\/schemas\/([A-Za-z_]\w*)$/)?.[1];
}

function lookUp(description: Description, reference: string): unknown {
  const segments = reference.replace(/^#\//, '').split('/');
  let place: unknown = description;
  for (const segment of segments) {
    const key = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    place = typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined;
  }
  if (typeof place === 'object' && place !== null) return place;
  throw new UnsupportedShapeError(`${reference} points to nothing in the bundle.`);
}
