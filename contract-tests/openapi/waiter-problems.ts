import {
  type DescribedOperation,
  jsonOf,
  type OpenApiDocument,
  operationsOf,
  resolve,
  type Schema,
} from '../../tools/description/openapi-document.js';
import { parseExpression } from '../../tools/description/runtime-expression.js';

/** Returns the problems of `x-waiter` of an operation, one line each. */
export function waiterProblems(document: OpenApiDocument, operation: DescribedOperation): string[] {
  const waiter = operation['x-waiter'];
  if (!waiter) return [];
  const polled = operationsOf(document).find(({ operationId }) => operationId === waiter.poll);
  if (!polled) return [`poll: no operation ${waiter.poll}`];

  const known = polled.parameters.map(({ name }) => name);
  // The client fills in the project.
  const needed = polled.parameters
    .filter(({ name, required }) => required && name !== 'project_id')
    .map(({ name }) => name);
  const given = Object.keys(waiter.arguments);
  const values = valuesAt(document, polled, waiter.state);
  const states = [...(waiter.success ?? []), ...(waiter.failure ?? [])];
  return [
    ...needed
      .filter((name) => !given.includes(name))
      .map((name) => `arguments: ${name} of ${waiter.poll} is missing`),
    ...given
      .filter((name) => !known.includes(name))
      .map((name) => `arguments: ${waiter.poll} has no parameter ${name}`),
    ...Object.values(waiter.arguments)
      .filter((expression) => !exists(document, operation, expression))
      .map((expression) => `arguments: ${expression} does not exist`),
    ...(values ? [] : [`state: ${waiter.state} is no field of ${waiter.poll} with a value list`]),
    ...states
      .filter((state) => values && !values.includes(state))
      .map((state) => `${state} is not in the value list of ${waiter.state}`),
    ...Object.entries(waiter.target ?? {}).flatMap(([name, value]) =>
      targetProblems(document, operation, polled, name, value),
    ),
    ...(waiter.gone && !polled.responses['404'] ? [`gone: ${waiter.poll} has no 404`] : []),
    ...(waiter.appears && !polled.responses['404'] ? [`appears: ${waiter.poll} has no 404`] : []),
  ];
}

function targetProblems(
  document: OpenApiDocument,
  operation: DescribedOperation,
  polled: DescribedOperation,
  name: string,
  value: unknown,
): string[] {
  const state = operation['x-waiter']?.state ?? '';
  const place = `${state.slice(0, state.lastIndexOf('/'))}/${name}`;
  const fields = fieldsAt(document, polled, place);
  if (fields.length === 0) return [`target: ${place} is no field of ${polled.operationId}`];
  const isExpression = typeof value === 'string' && value.startsWith('$');
  const wanted = isExpression
    ? fieldsAt(document, operation, value).map(({ type, const: only }) => type ?? typeof only)
    : [typeof value === 'number' ? 'integer' : typeof value];
  if (wanted.length === 0) return [`target: ${value} does not exist`];
  // A number may be sent as digits.
  const kindOf = (type: unknown) => [type].flat().includes('boolean');
  return fields.some(({ type }) => wanted.some((one) => kindOf(one) !== kindOf(type)))
    ? [`target: ${place} never equals ${value}`]
    : [];
}

function exists(document: OpenApiDocument, operation: DescribedOperation, expression: string) {
  const named = parseExpression(expression);
  if (named?.kind === 'parameter') {
    return operation.parameters.some(
      ({ in: place, name }) => place === named.in && name === named.name,
    );
  }
  return fieldsAt(document, operation, expression).length > 0;
}

/** Returns the values that a field may have in all kinds of the body; undefined for a field without a list. */
function valuesAt(document: OpenApiDocument, operation: DescribedOperation, expression: string) {
  const lists = fieldsAt(document, operation, expression).map(
    (field) =>
      field['x-extensible-enum'] ?? field.enum ?? (field.const ? [field.const] : undefined),
  );
  return lists.length > 0 && lists.every((list) => list) ? lists.flat() : undefined;
}

/** Returns the schemas of the field that a runtime expression names, one for each kind of its body. */
function fieldsAt(
  document: OpenApiDocument,
  operation: DescribedOperation,
  expression: string,
): Schema[] {
  const named = parseExpression(expression);
  if (named?.kind !== 'body') return [];
  const success = Object.entries(operation.responses).find(
    ([status, { content }]) => status.startsWith('2') && content,
  );
  const body = jsonOf(named.of === 'request' ? operation.requestBody : success?.[1])?.schema;
  if (!body) return [];
  return named.steps
    .reduce(
      (schemas, step) => schemas.flatMap((schema) => childrenOf(document, schema, step)),
      [body],
    )
    .map((field) => resolve(document, field));
}

function childrenOf(document: OpenApiDocument, given: Schema, step: string): Schema[] {
  const schema = resolve(document, given);
  const own = /^\d+$/.test(step) ? schema.items : schema.properties?.[step];
  const kinds = schema.properties ? [] : [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...(own ? [own] : []), ...kinds.flatMap((kind) => childrenOf(document, kind, step))];
}
