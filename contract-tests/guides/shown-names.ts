import ts from 'typescript';
import type { CompiledBlocks } from '../support/type-check.js';
import { shapesOf, withoutAlias } from './public-surface.js';

/** Names that blocks use. */
export interface ShownNames {
  /** Declarations of values and options. */
  readonly declarations: ReadonlySet<ts.Node>;
  /** Modules that the blocks import. */
  readonly modules: ReadonlySet<string>;
}

/** Collects the names that all blocks use. An import alone does not count as use. */
export function shownNames({ program, placeOf }: CompiledBlocks): ShownNames {
  const checker = program.getTypeChecker();
  const declarations = new Set<ts.Node>();
  const modules = new Set<string>();
  const add = (symbol: ts.Symbol | undefined) => {
    const used = symbol && withoutAlias(checker, symbol);
    for (const declaration of used?.declarations ?? []) declarations.add(declaration);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      if (ts.isStringLiteral(node.moduleSpecifier)) modules.add(node.moduleSpecifier.text);
      return;
    }
    if (ts.isIdentifier(node)) {
      add(checker.getSymbolAtLocation(node));
      add(checker.getShorthandAssignmentValueSymbol(node.parent));
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      const shapes = type ? shapesOf(checker.getNonNullableType(type)) : [];
      for (const { name } of node.properties) {
        if (!name || !ts.isIdentifier(name)) continue;
        for (const shape of shapes) add(shape.getProperty(name.text));
      }
    }
    node.forEachChild(visit);
  };
  for (const file of program.getSourceFiles()) {
    if (placeOf(file) !== undefined) visit(file);
  }
  return { declarations, modules };
}
