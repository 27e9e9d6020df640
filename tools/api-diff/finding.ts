/** One difference between two versions of the description. */
export interface Finding {
  /** Operation that it concerns, by its old ID; null for the description as a whole. */
  operationId: string | null;
  /** Whether a program that was written for the old version may fail, or no longer compile. */
  breaks: boolean;
  /** Rest of the sentence that names the operation; `{answer}` stands for the answers of `status`. */
  text: string;
  /** Status of the answer that it concerns. */
  status?: string;
}

/** A change of a schema or an operation: whether it breaks, and the predicate of its sentence. */
export type Change = readonly [breaks: boolean, predicate: string];

/** Whether a body is sent or received: a request must not become stricter, an answer not looser. */
export type Direction = 'request' | 'answer';

/** Part of an operation whose schema is compared. */
export interface Part {
  operationId: string;
  direction: Direction;
  /** The body or parameter, such as "the body of the request". */
  whole: string;
  status?: string;
}

const variantStep = /^(?:oneOf|anyOf|allOf)\[(?:#\/components\/schemas\/)?(.*)\]$/;

/**
 * Returns a path of fields in the form of a program: `tasks/items/id` is `tasks[].id`. Steps into a variant, which
 * oasdiff writes as `oneOf[#/components/schemas/Name]`, are named behind it.
 */
export function fieldName(path: string): { field: string; variant?: string } {
  let variant: string | undefined;
  let field = '';
  // Names of schemas contain slashes.
  for (const step of path.match(/\w+\[[^\]]*\]|[^/]+/g) ?? []) {
    const name = variantStep.exec(step)?.[1];
    if (name !== undefined) variant = name;
    else if (step === 'items' && field !== '') field += '[]';
    else field += field === '' ? step : `.${step}`;
  }
  return { field, ...(variant && { variant }) };
}

/** Returns the subject of a sentence about a field of a body, or about the whole body if the path is empty. */
export function subjectOf(part: Pick<Part, 'direction' | 'whole'>, path: string): string {
  const { field, variant } = fieldName(path);
  const of = variant ? ` of \`${variant}\`` : '';
  if (field === '') return variant ? `\`${variant}\` in ${part.whole}` : part.whole;
  const body = part.direction === 'request' ? 'the request' : '{answer}';
  const owner = part.whole.includes('parameter') ? part.whole : body;
  return `the field \`${field}\`${of} in ${owner}`;
}
