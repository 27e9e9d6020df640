import {
  bodyOf,
  type DescribedOperation,
  type Media,
  type OpenApiDocument,
  type Parameter,
  resolve,
  type Schema,
  schemaName,
  type Waiter,
} from '../../description/openapi-document.js';
import { hideSecrets } from './hide-secrets.js';
import { exampleOf, firstPage, isNeeded } from './sample-parameters.js';

/** A body of a request: a named example of the description. */
export interface SampleBody {
  /** Name of the example, such as `obs-dump`. */
  name: string;
  summary: string;
  /** JSON. A secret is the name of an environment variable, as in `${PASSWORD}`. */
  value: unknown;
}

/** A request of a code sample, in no language. */
export interface SampleRequest {
  operationId: string;
  /** In upper case. */
  method: string;
  /** Encoded path. The ID of the project is still a placeholder, `{project_id}`. */
  path: string;
  /** Encoded query, without the question mark. A list asks for its first page. */
  query: string;
  /** Required arguments of the client's method, which supplies the others itself. */
  args: Readonly<Record<string, unknown>>;
  /** All examples of the body; none if the operation has no body. */
  bodies: readonly SampleBody[];
  /** Name of the schema of the body. */
  bodyType: string | undefined;
  isPaged: boolean;
  hasAnswer: boolean;
  waiter: Waiter | undefined;
  /** Whether the answer always has the fields that the wait needs. */
  isAnswerSure: boolean;
}

/**
 * Returns the request of an operation, with the examples of its parameters and bodies.
 *
 * @throws {Error} when a parameter that the request needs has no example, or `x-sample` names another parameter.
 */
export function sampleRequest(
  document: OpenApiDocument,
  operation: DescribedOperation,
  secrets: readonly string[],
): SampleRequest {
  const { operationId, method, parameters, requestBody, responses } = operation;
  const body = bodyOf(requestBody);
  const needed = parameters.filter((one) => isNeeded(one, parameters));
  const given = operation['x-sample'] ?? {};
  const unknown = Object.keys(given).find((name) => !needed.some((one) => one.name === name));
  if (unknown) throw new Error(`x-sample of ${operationId}: no sample sends ${unknown}`);
  const values = new Map(
    needed.map((one) => [one.name, given[one.name] ?? exampleOf(document, one)]),
  );
  const inQuery = needed.filter((one) => one.in === 'query').map(({ name }) => name);
  const query = [
    ...inQuery.map((name): [string, unknown] => [name, values.get(name)]),
    ...firstPage(document, operation).filter(([name]) => !inQuery.includes(name)),
  ];
  const isConstant = ({ schema }: Parameter) =>
    resolve<Schema>(document, schema).enum?.length === 1;
  return {
    operationId,
    method: method.toUpperCase(),
    path: operation.path.replace(/\{(\w+)\}/g, (whole, name) =>
      values.has(name) ? encodeURIComponent(String(values.get(name))) : whole,
    ),
    query: query.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&'),
    args: Object.fromEntries(
      needed.filter((one) => !isConstant(one)).map(({ name }) => [name, values.get(name)]),
    ),
    bodies: body ? bodiesOf(document, body.media, secrets) : [],
    bodyType: schemaName(body?.media.schema),
    isPaged: operation['x-pagination'] !== undefined,
    hasAnswer: Object.entries(responses).some(([status, one]) => status < '3' && one.content),
    waiter: operation['x-waiter'],
    isAnswerSure: isAnswerSure(document, operation),
  };
}

function bodiesOf(
  document: OpenApiDocument,
  { examples = {} }: Media,
  secrets: readonly string[],
): SampleBody[] {
  return Object.entries(examples).map(([name, example]) => {
    const { summary = name, value } = resolve(document, example);
    return { name, summary, value: hideSecrets(value, secrets) };
  });
}

/** Returns whether each field of the answer that `x-waiter` names is required. */
function isAnswerSure(document: OpenApiDocument, operation: DescribedOperation): boolean {
  const fields = Object.values(operation['x-waiter']?.arguments ?? {}).flatMap((source) => {
    const [, field] = /^\$response\.body#\/(\w+)$/.exec(source) ?? [];
    return field === undefined ? [] : [field];
  });
  const [response] = Object.entries(operation.responses).flatMap(([status, one]) =>
    status < '3' ? [one] : [],
  );
  const schema = bodyOf(response)?.media.schema;
  const { required = [] } = schema ? resolve<Schema>(document, schema) : {};
  return fields.every((field) => required.includes(field));
}
