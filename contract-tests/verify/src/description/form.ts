/** A node of the bundle: an object of the document. */
export type Node = Readonly<Record<string, unknown>>;

/** Everything that the command knows of a service, as plain JSON, so that a build can prepare it. */
export interface VerifyDescription {
  /** The bundle: OpenAPI 3.1 with local references only. */
  readonly document: Node;
  /** Files of the description by the JSON pointer of the part of the bundle that they hold. */
  readonly files: Readonly<Record<string, SourceFile>>;
  /** Differences from the vendor's pages that can be compared. */
  readonly deviations: readonly Deviation[];
}

/** A YAML file of the description. */
export interface SourceFile {
  /** Path from the root of the repository. */
  readonly path: string;
  /** Line of each key, from 1, by the JSON pointer within the file. */
  readonly lines: Readonly<Record<string, number>>;
}

/** An entry of `openapi/deviations.yaml`. */
export interface Deviation {
  readonly operations: '*' | readonly string[];
  readonly except?: readonly string[] | undefined;
  readonly place: string;
  readonly aspect: string;
  readonly found?: readonly string[] | undefined;
  /** Line of the entry. */
  readonly line: number;
}
