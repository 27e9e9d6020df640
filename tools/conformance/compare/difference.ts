/** A place where the description and a page of the vendor do not say the same. */
export interface Difference {
  operationId: string;
  page: string;
  /** Line of the page, where there is one. */
  line?: number;
  /** Path of the field, such as `request.source_task.topics_mapping`. */
  place: string;
  /** What differs: a keyword of the description, or `field`, `status`, `example`. */
  aspect: string;
  page_says: string;
  we_say: string;
  /** Component of the description, the name of its file in `openapi/components/schemas/`. */
  component?: string;
}

/** Reports a difference of one operation; what all of them share is filled in. */
export type Report = (difference: Omit<Difference, 'operationId' | 'page'>) => void;

/** One line for people: both sides, and where to look. */
export function describeDifference(difference: Difference): string {
  const { operationId, page, line, place, aspect, component } = difference;
  const where = line ? `${page}:${line}` : page;
  const file = component ? ` (openapi/components/schemas/${component}.yaml)` : '';
  return `${operationId} ${place}, ${aspect}: ${where} says ${difference.page_says}, the description says ${difference.we_say}${file}`;
}

/** Vendor's id in lowerCamelCase, as an operation of ours is named after it. */
export function operationIdOf(id: string): string {
  return id.charAt(0).toLowerCase() + id.slice(1);
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
