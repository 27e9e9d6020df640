import ts from 'typescript';

/**
 * Moves each schema to the alias of its bare name, and uses that name in all other places.
 *
 * The compiler does not name an alias of `components['schemas']['Topic']`: editors and errors spell out its fields.
 * An alias that contains the fields is shown as `Topic`. Unlike an interface, it is assignable to
 * `Record<string, unknown>`.
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
      // A new node without documentation, which the alias has.
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
      replace(body) as ts.TypeNode, // A cast, because replacing parts of a type gives a type.
    );
  });
}

/** Returns the members of `components.schemas` by name. */
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

/** Returns the name of a member, or an empty text if it is not plain. */
function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}

/** Returns `Topic` for `components['schemas']['Topic']`, and an empty text for any other node. */
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
