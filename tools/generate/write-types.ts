import openapiTS, { addJSDocComment, astToString } from 'openapi-typescript';
import ts from 'typescript';
import { type OpenApiDocument, type Schema, schemaName } from '../description/openapi-document.js';
import { nameSchemas } from './name-schemas.js';

// What a variant that only ties fields together may hold, beside properties.
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

/** The text of `generated/openapi.d.ts`: types of the bundle, each schema also by its bare name. */
export async function writeTypes(bundle: OpenApiDocument): Promise<string> {
  const document: Record<string, unknown> = { ...withTypesOnly(bundle) };
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
  return withPlainComments(astToString(nameSchemas(nodes)));
}

/** Descriptions as paragraphs: editors show a tag, and the indentation below it, as they stand. */
function withPlainComments(source: string): string {
  return source
    .replace(/^(\s*\*) {5}/gm, '$1 ')
    .replace(/(?<!\/\*\*)(\n\s*\*) @description /g, '$1$1 ')
    .replaceAll('* @description ', '* ');
}

/**
 * A value list that may grow: `'A' | 'B' | (string & {})`.
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
 * The document without what narrows values but says nothing of types.
 *
 * Discriminators: the `const` properties of the variants narrow the unions already.
 * Variants that only require or exclude fields would each become `unknown`.
 */
function withTypesOnly<T>(value: T): T {
  // A replacer that only drops keys keeps the type.
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      isDiscriminator(key, inner) || isRuleList(key, inner) ? undefined : inner,
    ),
  ) as T;
}

/** Gives a property that is a bare `$ref` the description of its schema: editors show the property's own only. */
function describeReferences(node: unknown, document: Record<string, unknown>): void {
  if (!isObject(node)) return;
  // Any object is read as a schema: what is none has no properties.
  const { properties = {} } = node as { properties?: Record<string, Schema> };
  for (const property of Object.values(properties)) {
    const name = schemaName(property);
    const description = name && schemasOf(document)[name]?.description;
    if (description) property.description ??= description;
  }
  for (const child of Object.values(node)) describeReferences(child, document);
}

function schemasOf(document: Record<string, unknown>): Record<string, Schema> {
  // The linter guards the form of the components.
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

/** Puts the description of a schema on the alias of its bare name, which is what users hover over. */
function documentRootTypes(nodes: ts.Node[], document: Record<string, unknown>): void {
  const schemas = schemasOf(document);
  for (const node of nodes) {
    if (!ts.isTypeAliasDeclaration(node)) continue;
    const schema = schemas[node.name.text];
    // Typed for properties, but it only puts a comment in front of any node.
    if (schema) addJSDocComment(schema, node as unknown as ts.PropertySignature);
  }
}
