/** A value that breaks one constraint of a schema, and nothing else of it. */
export interface Violation {
  /** Keyword of JSON Schema that refuses the value. */
  keyword: string;
  /** Path of the field, and the change to it. */
  place: string;
  /** Path and keyword: the same for every value that breaks the constraint. */
  constraint: string;
  /** The constraint, and the way in which it is broken. */
  way: string;
  /** Whether a value was found; another value to start from may lead to one. */
  isFound: boolean;
  value: unknown;
}
