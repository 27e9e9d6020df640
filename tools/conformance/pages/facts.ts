import type { ErrorCode, InstanceStatus, Permission } from './appendix-tables.js';

/** A JSON value of an example, as the page prints it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value of a field: a number or a boolean only if the field has such a type. */
export type Literal = string | number | boolean;

/** When a field is mandatory, valid or shown at all. */
export interface Condition {
  kind: 'mandatory' | 'valid' | 'shown';
  /** `source` or `target` (the type of a Smart Connect task's end), else the name of another field. */
  of: string;
  is: string;
  /** Another value with the same effect. */
  or?: string;
  /** Authentication mode that is required as well. */
  also?: string;
}

/** A range or a value that applies only with one value of another field. */
export interface Case {
  /** The value of the other field; pages do not always name the field. */
  with: string;
  minimum?: number;
  maximum?: number;
  value?: number;
}

/** The facts in the text of a description. */
export interface TextFacts {
  default?: Literal;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  enum?: Literal[];
  /** Values with a special meaning, such as -1 for "no limit". */
  special?: Literal[];
  unit?: string;
  /** By value the words of its meaning that not all values have, abbreviated and sorted. */
  meanings?: Record<string, string>;
  /** The appendix that lists the values, which are then in `enum`. */
  appendix?: 'instance status';
  condition?: Condition;
  cases?: Case[];
  /** Names of the fields of which one is required. */
  eitherOr?: string[];
  /** Names, as in the console, of two settings that exclude each other. */
  excludes?: string[];
}

/** One row of a table of fields. */
export interface Field extends TextFacts {
  name: string;
  /** As in the table; `object` and `array` where the cell refers to an object table. */
  type: string;
  /** Name of the object table that the cell refers to. */
  object?: string;
  /** Anchor of that table, only if two tables of the page have the same name. */
  anchor?: string;
  /** Only in tables of requests. */
  mandatory?: boolean;
  /** Line of the row in the page, from 1. */
  line: number;
}

/** A row of a table of path, query or header parameters. */
export interface Parameter extends Field {
  in: 'path' | 'query' | 'header';
}

/** The table of an object that fields refer to. */
export interface ObjectTable {
  name: string;
  anchor: string;
  in: 'request' | 'response';
  fields: Field[];
}

/** An answer of the operation; `fields` is empty if the page has no body. */
export interface Answer {
  status: string;
  /** Line of the body's table, or else of the row in the table of status codes. */
  line: number;
  fields: Field[];
}

/** A code block with a request or an answer; without `value` if it has no body, or a text. */
export interface Example {
  in: 'request' | 'response';
  status?: string;
  method?: string;
  url?: string;
  /** Line where it begins, or where it stops being JSON. */
  line: number;
  value?: Json;
  /** Set if the page has a text that is not JSON. */
  text?: true;
}

/** Everything that one page says about its operation. */
export interface PageOperation {
  id: string;
  page: string;
  method: string;
  path: string;
  /** Line of the URI. */
  line: number;
  /** All figures and ranges of the page, without repetitions: claims about the page use no others. */
  figures?: string;
  parameters: Parameter[];
  request: { fields: Field[] } | null;
  responses: Answer[];
  objects: ObjectTable[];
  examples: Example[];
}

/** The content of `tools/conformance/vendor-facts.json`. */
export interface VendorFacts {
  source: string;
  operations: PageOperation[];
  error_codes: ErrorCode[];
  permissions: Permission[];
  instance_statuses: InstanceStatus[];
}

/** A problem on a page; with an error, the facts are not written. */
export interface Finding {
  /** A note is about something odd that is part of the facts, and so of the comparison. */
  severity: 'error' | 'warning' | 'note';
  page: string;
  line: number;
  text: string;
}

/** Reports a finding of one page. */
export type ReportFinding = (line: number, text: string) => void;
