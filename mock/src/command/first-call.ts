import type { IHttpOperation as HttpOperation } from '@stoplight/types';

/** A call to try first, made from the examples of the description. */
export interface FirstCall {
  operationId: string;
  /** Command that works unchanged in a Unix shell, PowerShell and cmd. */
  curl: string;
  /** Values for `Prefer: example=...`. */
  scenarios: string[];
  /** Values for `Prefer: code=...`. */
  errorCodes: string[];
}

/** Credential for the mock, which accepts any. */
export const anyToken = 'any-token';

/**
 * Returns a call of the first paged list, or of the first GET operation if no list is paged.
 *
 * @returns undefined for a description without GET operations.
 */
export function firstCall(
  operations: readonly HttpOperation[],
  url: string,
): FirstCall | undefined {
  const reading = operations.filter(({ method }) => method === 'get');
  const operation = reading.find(({ extensions }) => extensions?.['x-pagination']) ?? reading[0];
  if (!operation) return undefined;
  const headers = credentialHeaders(operation).map((name) => `-H "${name}: ${anyToken}" `);
  return {
    operationId: operation.iid ?? operation.path,
    curl: `curl ${headers.join('')}"${url}${examplePath(operation)}${exampleQuery(operation)}"`,
    scenarios: scenarios(operation),
    errorCodes: operation.responses.map(({ code }) => code).filter((code) => /^[45]/.test(code)),
  };
}

/** Returns the first example of a parameter with this name, from any operation. */
export function exampleOf(operations: readonly HttpOperation[], name: string): string | undefined {
  for (const { request } of operations) {
    for (const parameter of [...(request?.path ?? []), ...(request?.query ?? [])]) {
      const example = parameter.name === name ? parameterExample(parameter) : undefined;
      if (example !== undefined) return example;
    }
  }
  return undefined;
}

type Parameter = NonNullable<NonNullable<HttpOperation['request']>['query']>[number];

function parameterExample({ schema, examples }: Pick<Parameter, 'schema' | 'examples'>) {
  const [first] = examples ?? [];
  if (first && 'value' in first) return String(first.value);
  const inSchema = schema?.examples;
  if (Array.isArray(inSchema) && inSchema.length > 0) return String(inSchema[0]);
  return undefined;
}

function examplePath({ path, request }: HttpOperation): string {
  return path.replace(/\{([^{}]+)\}/g, (placeholder, name) => {
    const parameter = request?.path?.find((candidate) => candidate.name === name);
    const example = parameter && parameterExample(parameter);
    return example === undefined ? placeholder : encodeURIComponent(example);
  });
}

function exampleQuery({ request }: HttpOperation): string {
  const query = new URLSearchParams();
  for (const parameter of request?.query ?? []) {
    if (parameter.required) query.set(parameter.name, parameterExample(parameter) ?? '');
  }
  return query.size > 0 ? `?${query}` : '';
}

function credentialHeaders({ security = [] }: HttpOperation): string[] {
  return (security[0] ?? []).flatMap((scheme) =>
    scheme.type === 'apiKey' && scheme.in === 'header' ? [scheme.name] : [],
  );
}

function scenarios({ responses }: HttpOperation): string[] {
  const success = responses.find(({ code }) => code.startsWith('2'));
  return (success?.contents ?? []).flatMap(({ examples = [] }) => examples.map(({ key }) => key));
}
