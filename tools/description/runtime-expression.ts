/** A value that an OpenAPI runtime expression names. */
export type RuntimeExpression =
  | { kind: 'parameter'; in: string; name: string }
  /** `of` is `request` or `response`; a step is the name of a field or the index of an item. */
  | { kind: 'body'; of: string; steps: readonly string[] };

/**
 * Parses a runtime expression such as `$request.path.id` or `$response.body#/tasks/0/status`.
 *
 * @returns undefined for any other form.
 */
export function parseExpression(text: string): RuntimeExpression | undefined {
  const [, place, name] = /^\$request\.(path|query)\.(\w+)$/.exec(text) ?? [];
  if (place !== undefined && name !== undefined) return { kind: 'parameter', in: place, name };
  const [, side, pointer] = /^\$(request|response)\.body#\/(\w+(?:\/\w+)*)$/.exec(text) ?? [];
  if (side === undefined || pointer === undefined) return undefined;
  return { kind: 'body', of: side, steps: pointer.split('/') };
}

/**
 * Returns the steps to a field of a response body.
 *
 * @returns undefined when the expression names anything else.
 */
export function responseSteps(text: string): readonly string[] | undefined {
  return bodySteps(text, 'response');
}

/**
 * Returns the steps to a field of a request body.
 *
 * @returns undefined when the value is no such expression.
 */
export function requestSteps(value: unknown): readonly string[] | undefined {
  return typeof value === 'string' ? bodySteps(value, 'request') : undefined;
}

function bodySteps(text: string, side: string): readonly string[] | undefined {
  const expression = parseExpression(text);
  return expression?.kind === 'body' && expression.of === side ? expression.steps : undefined;
}
