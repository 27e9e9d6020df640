import openapiTS, { addJSDocComment, astToString } from 'openapi-typescript';
import ts from 'typescript';
import { withoutCatchAll } from '../description/catch-all.js';
import { type OpenApiDocument, type Schema, schemaName } from '../description/openapi-document.js';
import { closedSchema } from './closed-schema.js';
import { nameSchemas } from './name-schemas.js';

// Keywords, beside `properties`, of a variant that only ties fields together.
const rules = [
  'required',
  'dependentRequired',
  'dependentSchemas',
  'not',
  'if',
  'then',
  'else',
  'title',
  'description',
];

/** Returns the text of `generated/openapi.d.ts`: the types of the bundle, each schema also by its bare name. */
export async function writeTypes(bundle: OpenApiDocument): Promise<string> {
  const document: Record<string, unknown> = { ...withTypesOnly(withoutCatchAll(bundle)) };
  closeParameters(document, bundle);
  describeReferences(document, document);
  const nodes = await openapiTS(JSON.stringify(document), {
    silent: true,
    alphabetize: true,
    // A property with a default may be absent from an answer.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: openValueList,
  });
  documentRootTypes(nodes, document);
  return withPlainComments(astToString(nameSchemas(nodes.filter(isNeeded(document)))));
}

/** Returns a test for declarations that are in use: the compiler of every user has to read all of them. */
function isNeeded(document: Record<string, unknown>): (node: ts.Node) => boolean {
  // These three are aliases where they are empty. Aliases of responses, parameters and the like repeat `components`.
  const names = new Set(['paths', 'components', 'operations', ...Object.keys(schemasOf(document))]);
  return (node) => !ts.isTypeAliasDeclaration(node) || names.has(node.name.text);
}

/** Turns descriptions into plain paragraphs, because editors show a tag and the indentation below it as they are. */
function withPlainComments(source: string): string {
  return source
    .replace(/^(\s*\*) {5}/gm, '$1 ')
    .replace(/(?<!\/\*\*)(\n\s*\*) @description /g, '$1$1 ')
    .replaceAll('* @description ', '* ');
}

/**
 * Returns the type of a value list that may grow: `'A' | 'B' | (string & {})`.
 *
 * The intersection keeps the compiler from merging the values into `string`, so editors offer them.
 */
function openValueList(schema: object): ts.TypeNode | undefined {
  if (!('x-extensible-enum' in schema) || !('type' in schema)) return undefined;
  const values = schema['x-extensible-enum'];
  const types = [schema.type].flat();
  if (!Array.isArray(values) || !types.includes('string')) return undefined;
  const { factory } = ts;
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const anyText = factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    factory.createParenthesizedType(anyText),
    ...(types.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/**
 * Returns the document without keywords that narrow values and have no effect on types.
 *
 * Discriminators are redundant, because the `const` properties of the variants narrow the unions.
 * Variants that only require or exclude fields would each become `unknown`.
 */
function withTypesOnly<T>(value: T): T {
  // A cast, because the replacer only drops keys.
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      isDiscriminator(key, inner) || isRuleList(key, inner) ? undefined : inner,
    ),
  ) as T;
}

/** Closes the value lists of parameters. */
function closeParameters(node: unknown, bundle: OpenApiDocument): void {
  if (!isObject(node)) return;
  // A cast, because any object is read as a parameter; others have no `in` and `schema`.
  const parameter = node as { in?: unknown; schema?: Schema };
  if (typeof parameter.in === 'string' && isObject(parameter.schema)) {
    parameter.schema = closedSchema(bundle, parameter.schema);
  }
  for (const child of Object.values(node)) closeParameters(child, bundle);
}

/** Copies the description of a schema to properties that are a bare `$ref` to it, because editors show only the property's own. */
function describeReferences(node: unknown, document: Record<string, unknown>): void {
  if (!isObject(node)) return;
  // A cast, because any object is read as a schema; others have no `properties`.
  const { properties = {} } = node as { properties?: Record<string, Schema> };
  for (const property of Object.values(properties)) {
    const name = schemaName(property);
    const description = name && schemasOf(document)[name]?.description;
    if (description) property.description ??= description;
  }
  for (const child of Object.values(node)) describeReferences(child, document);
}

function schemasOf(document: Record<string, unknown>): Record<string, Schema> {
  // A cast, because the linter checks the form of the components.
  const { schemas = {} } = (document.components ?? {}) as { schemas?: Record<string, Schema> };
  return schemas;
}

function isDiscriminator(key: string, value: unknown): boolean {
  return key === 'discriminator' && isObject(value) && 'propertyName' in value;
}

function isRuleList(key: string, value: unknown): boolean {
  return ['oneOf', 'anyOf', 'allOf'].includes(key) && Array.isArray(value) && value.every(isRule);
}

function isRule(variant: unknown): boolean {
  if (!isObject(variant)) return false;
  return Object.entries(variant).every(([name, value]) =>
    name === 'properties' && isObject(value)
      ? Object.values(value).every(saysNothingOfTypes)
      : rules.includes(name),
  );
}

/** Whether a property only narrows the one that the object itself describes: `{}`, `{ const: 'x' }`. */
function saysNothingOfTypes(property: unknown): boolean {
  if (!isObject(property)) return true;
  return !['type', '$ref', 'oneOf', 'anyOf', 'properties', 'items'].some((key) => key in property);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Puts the description of a schema on the alias of its bare name, which users hover over. */
function documentRootTypes(nodes: ts.Node[], document: Record<string, unknown>): void {
  const schemas = schemasOf(document);
  for (const node of nodes) {
    if (!ts.isTypeAliasDeclaration(node)) continue;
    const schema = schemas[node.name.text];
    // A cast, because the function is typed for properties but adds a comment to any node.
    if (schema) addJSDocComment(schema, node as unknown as ts.PropertySignature);
  }
}
