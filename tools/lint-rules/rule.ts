import type {
  Media,
  Method,
  OperationObject,
  Parameter,
  Schema,
} from '../description/openapi-document.js';

/** Place of a node in the source files; a report shows its file and line. */
export interface Location {
  /** JSON pointer within the file. */
  pointer: string;
  child(keys: string | string[]): Location;
}

/** Second argument of each function of a visitor, as far as the rules use it. */
export interface Context {
  location: Location;
  report(problem: { message: string; location: Location }): void;
  /** Follows a `$ref`, also into another file; returns any other node as it is. */
  resolve<Node extends object>(node: Node): { node?: Node };
}

/** An operation as written. Its own fields are checked by Redocly; the extensions are checked by the rules. */
export interface WrittenOperation
  extends Partial<
    Omit<OperationObject, 'x-vendor' | 'x-pagination' | 'x-waiter' | 'x-permission' | 'x-resource'>
  > {
  'x-vendor'?: Partial<NonNullable<OperationObject['x-vendor']>>;
  'x-pagination'?: Partial<NonNullable<OperationObject['x-pagination']>>;
  'x-waiter'?: unknown;
  'x-permission'?: unknown;
  'x-resource'?: unknown;
}

/** A URL as written, with its operations. */
export interface WrittenPathItem extends Partial<Record<Method, WrittenOperation>> {
  parameters?: Parameter[];
}

/** The whole description as written. */
export interface WrittenRoot {
  'x-resources'?: object;
}

/** Functions that Redocly calls for each node of a type. */
export interface Visitor {
  Root?: {
    enter(root: WrittenRoot, context: Context): void;
    leave(root: WrittenRoot, context: Context): void;
  };
  PathItem?(item: WrittenPathItem, context: Context): void;
  Operation?(operation: WrittenOperation, context: Context): void;
  MediaType?(media: Media, context: Context): void;
  Schema?(schema: Schema, context: Context): void;
  SchemaProperties?(properties: Record<string, Schema>, context: Context): void;
}

/** A rule of the linter. These types are our own because `@redocly/cli` exports none. */
export type Rule = () => Visitor;
