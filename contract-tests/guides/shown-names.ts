import ts from 'typescript';
import { shapesOf, withoutAlias } from './public-surface.js';
import type { CompiledBlocks } from './type-check.js';

/** What blocks use: declarations of values and of options, and the modules that they import. */
export interface ShownNames {
  readonly declarations: ReadonlySet<ts.Node>;
  readonly modules: ReadonlySet<string>;
}

/** Looks through all blocks. An import alone does not count as use. */
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
