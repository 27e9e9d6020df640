import ts from 'typescript';

/**
 * Moves each schema to the alias of its bare name, and names it wherever it is used.
 *
 * An alias of `components['schemas']['Topic']` has no name for the compiler: editors and errors then spell out all
 * fields. An alias that holds the fields itself is called `Topic`, and unlike an interface fits `Record<string, unknown>`.
 */
export function nameSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = schemasOf(nodes);
  const aliases = new Set(nodes.filter(ts.isTypeAliasDeclaration).map(({ name }) => name.text));
  const { factory } = ts;

  const visitor =
    (context: ts.TransformationContext) =>
    (node: ts.Node): ts.Node => {
      const isSchema = ts.isPropertySignature(node) && schemas.get(nameOf(node)) === node;
      const name = isSchema ? nameOf(node) : referredName(node);
      if (!aliases.has(name)) return ts.visitEachChild(node, visitor(context), context);
      const type = factory.createTypeReferenceNode(name);
      if (!ts.isPropertySignature(node)) return type;
      // Made anew, without its documentation: the alias has that.
      return factory.createPropertySignature(node.modifiers, node.name, node.questionToken, type);
    };
  const replace = (node: ts.Node) =>
    ts.transform(node, [(context) => visitor(context)]).transformed[0] ?? node;

  return nodes.map((node) => {
    const body = ts.isTypeAliasDeclaration(node) && schemas.get(node.name.text)?.type;
    if (!body) return replace(node);
    return factory.updateTypeAliasDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      replace(body) as ts.TypeNode, // A type stays one, whatever is replaced within.
    );
  });
}

/** The members of `components.schemas`, by name. */
function schemasOf(nodes: readonly ts.Node[]): Map<string, ts.PropertySignature> {
  const components = nodes
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === 'components');
  const schemas = components?.members.find((member) => nameOf(member) === 'schemas');
  const type = schemas && ts.isPropertySignature(schemas) ? schemas.type : undefined;
  const members = type && ts.isTypeLiteralNode(type) ? type.members : [];
  return new Map(
    members.flatMap((member) => (ts.isPropertySignature(member) ? [[nameOf(member), member]] : [])),
  );
}

/** Empty for a member without a plain name. */
function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}

/** `Topic` of `components['schemas']['Topic']`; empty for anything else. */
function referredName(node: ts.Node): string {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return '';
  const { objectType: root, indexType: section } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(root) &&
    ts.isIdentifier(root.typeName) &&
    root.typeName.text === 'components';
  return isComponents && textOf(section) === 'schemas' ? textOf(node.indexType) : '';
}

function textOf(node: ts.TypeNode): string {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : '';
}
