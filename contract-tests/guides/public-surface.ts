import { join } from 'node:path';
import ts from 'typescript';
import { read, root } from './code-blocks.js';

/** A name that a user can write, with its declarations. */
export interface PublicName {
  /** Such as `otc-dms-kafka/http: createHttp`, for the titles of tests. */
  readonly title: string;
  readonly name: string;
  /** More than one for an option of several shapes. */
  readonly symbols: readonly ts.Symbol[];
}

/** A name that an entry exports. */
export interface ExportedName extends PublicName {
  /** Whether it exists at run time. */
  readonly isValue: boolean;
}

/** An entry of the package. */
interface Entry {
  readonly name: string;
  readonly source: string;
  /** Names that exist at run time. */
  readonly values: readonly string[];
}

/** The entries that programs can import. */
export const entries: readonly Entry[] = await Promise.all(
  Object.entries<string | { import: { types: string } }>(
    JSON.parse(read('package.json')).exports,
  ).flatMap(([path, target]) =>
    typeof target === 'string' ? [] : [readEntry(path, target.import.types)],
  ),
);

async function readEntry(path: string, types: string): Promise<Entry> {
  const source = join(root, types.replace('./dist/', '').replace('.d.ts', '.ts'));
  const values = Object.keys(await import(source));
  return { name: `otc-dms-kafka${path.slice(1)}`, source, values };
}

/** Returns the names that the entries export. */
export function exportedNames(program: ts.Program): ExportedName[] {
  const checker = program.getTypeChecker();
  return entries.flatMap(({ name: entry, source, values }) => {
    const module = checker.getSymbolAtLocation(sourceFile(program, source));
    if (!module) throw new Error(`${source} exports nothing.`);
    return checker.getExportsOfModule(module).map((symbol) => {
      const { name } = symbol;
      const symbols = [withoutAlias(checker, symbol)];
      return { title: `${entry}: ${name}`, name, symbols, isValue: values.includes(name) };
    });
  });
}

/** Returns the members of an exported type, including inherited ones: fields, methods, options. */
export function membersOf(program: ts.Program, { name: type, symbols }: PublicName): PublicName[] {
  const checker = program.getTypeChecker();
  const byName = new Map<string, ts.Symbol[]>();
  const isType = ({ flags }: ts.Symbol) => flags & ts.SymbolFlags.Type;
  for (const symbol of symbols.filter(isType)) {
    const shapes = shapesOf(checker.getDeclaredTypeOfSymbol(symbol));
    for (const property of shapes.flatMap((shape) => shape.getProperties())) {
      byName.set(property.name, [...(byName.get(property.name) ?? []), property]);
    }
  }
  return [...byName].map(([name, symbols]) => ({ title: `${type}: ${name}`, name, symbols }));
}

/** Returns whether a name is declared in `src/`. Generated names are documented in the description. */
export function isOwn({ symbols }: PublicName): boolean {
  const declarations = symbols.flatMap((symbol) => symbol.declarations ?? []);
  return declarations.some((one) => one.getSourceFile().fileName.startsWith(join(root, 'src/')));
}

/** Returns the symbol that an alias points to, or the symbol itself. */
export function withoutAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Returns the members of a union, or the type itself. */
export function shapesOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function sourceFile(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} does not exist, but an entry in package.json points to it.`);
  return file;
}
