import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
import type { Effect, MockDescription, MockOperation, ResourceKind, Schema } from './form.js';

// OpenAPI 3.1 implies this dialect. If the document does not name it, Prism falls back to draft 7, which silently
// ignores `dependentRequired` and `dependentSchemas`.
const jsonSchemaDialect = 'https://json-schema.org/draft/2020-12/schema';

/** The parts of a bundled OpenAPI 3.1 document that are read here. A linter has checked their form. */
interface Bundle {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  readonly 'x-resources'?: Readonly<Record<string, ResourceKind>>;
}

/** A node of the document. */
// biome-ignore lint/suspicious/noExplicitAny: the document is data whose form the linter of the description checks.
type Node = any;

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * Reads a bundle, an OpenAPI 3.1 document with local references only.
 *
 * @param errors error catalogue: status and message by code.
 * @throws {Error} when Prism cannot read the document.
 */
export async function readDescription(
  bundle: object,
  errors: MockDescription['errors'] = {},
): Promise<MockDescription> {
  // A cast: any document that Prism reads has this form.
  const document = bundle as Bundle;
  // A copy: Prism replaces references in the document that it reads.
  const served = await getHttpOperationsFromSpec({
    ...structuredClone(bundle),
    jsonSchemaDialect,
  });
  const prismOf = new Map(served.map((one) => [`${one.method} ${one.path}`, one]));
  const operations: MockOperation[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const prism = prismOf.get(`${method} ${path}`);
      if (!item[method] || !prism) continue;
      operations.push({
        prism,
        ...operationOf(document, item, item[method]),
        method: method.toUpperCase(),
        path,
      });
    }
  }
  return {
    operations,
    resources: document['x-resources'] ?? {},
    schemas: document.components?.schemas ?? {},
    errors,
  };
}

function operationOf(document: Bundle, item: Node, operation: Node) {
  const follow = (node: Node) => resolve(document, node);
  const parameters: Node[] = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const pathExamples = parameters
    .map(follow)
    .filter((parameter) => parameter.in === 'path')
    .map(({ name, schema }) => [name, `${schema?.examples?.[0] ?? schema?.enum?.[0]}`]);
  const successes = Object.entries<Node>(operation.responses ?? {})
    .filter(([status]) => /^2\d\d$/.test(status))
    .map(([status, response]) => [status, successOf(document, follow(response))]);
  return {
    operationId: operation.operationId as string,
    request: follow(operation.requestBody)?.content?.['application/json']?.schema as Schema,
    successes: Object.fromEntries(successes),
    pathExamples: Object.fromEntries(pathExamples),
    pagination: operation['x-pagination'],
    waiter: operation['x-waiter'],
    effect: operation['x-resource'] as Effect | undefined,
  };
}

function successOf(document: Bundle, response: Node) {
  const [[mediaType, media] = []] = Object.entries<Node>(response.content ?? {});
  const examples = Object.entries(media?.examples ?? {}).map(([name, example]) => [
    name,
    resolve(document, example).value,
  ]);
  return { mediaType, schema: media?.schema, examples: Object.fromEntries(examples) };
}

/** Follows a local reference; returns any other node as it is. */
function resolve(document: Bundle, node: Node): Node {
  if (typeof node?.$ref !== 'string') return node;
  const steps: string[] = node.$ref.slice('#/'.length).split('/');
  const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return resolve(
    document,
    names.reduce((target: Node, name) => target?.[name], document),
  );
}
