import type { DescribedOperation, OpenApiDocument } from '../../description/openapi-document.js';
import type { PageOperation } from '../pages/facts.js';

/** A place where the description and a page of the vendor differ. */
export interface Difference {
  operationId: string;
  page: string;
  /** Line of the page, where there is one. */
  line?: number;
  /** Path of the field, such as `request.source_task.topics_mapping`. */
  place: string;
  /** A keyword of the description, or `field`, `status`, `example`, ... */
  aspect: string;
  page_says: string;
  we_say: string;
  /** Component of the description, the name of its file in `openapi/components/schemas/`. */
  component?: string;
}

/** Reports a difference of one operation; the id and the page are filled in. */
export type Report = (difference: Omit<Difference, 'operationId' | 'page'>) => void;

/** Reports a difference of one place. */
export type Say = (aspect: string, page_says: string, we_say: string) => void;

/** An operation, its page, and where to report their differences. */
export interface Comparison {
  document: OpenApiDocument;
  operation: DescribedOperation;
  vendor: PageOperation;
  report: Report;
  /** Is told each fact of the page that cannot be compared. */
  skip?: (fact: Pick<Skipped, 'place' | 'aspect' | 'value'>) => void;
}

/** A fact of a page that cannot be compared with the description. */
export interface Skipped {
  operationId: string;
  place: string;
  aspect: string;
  value: string;
}

/** Returns a function that reports the differences of one place. */
export function sayAt(report: Report, at: Pick<Difference, 'line' | 'place' | 'component'>): Say {
  return (aspect, page_says, we_say) => report({ ...at, aspect, page_says, we_say });
}

/** Formats a difference as one line: both sides, and where to look. */
export function describeDifference(difference: Difference): string {
  const { operationId, page, line, place, aspect, component } = difference;
  const where = line ? `${page}:${line}` : page;
  const file = component ? ` (openapi/components/schemas/${component}.yaml)` : '';
  return `${operationId} ${place}, ${aspect}: ${where} says ${difference.page_says}, the description says ${difference.we_say}${file}`;
}

/** Formats a value for a message. */
export function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
