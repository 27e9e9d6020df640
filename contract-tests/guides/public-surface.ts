import { join } from 'node:path';
import ts from 'typescript';
import { read, root } from './code-blocks.js';

/** What a user can write, with the declarations behind it. */
export interface PublicName {
  /** Such as `otc-dms-kafka/http: createHttp`, for the titles of tests. */
  readonly title: string;
  readonly name: string;
  /** Where it is declared; more than one for an option of several shapes. */
  readonly symbols: readonly ts.Symbol[];
}

/** A name that an entry exports. */
export interface ExportedName extends PublicName {
  /** Whether it is there at run time. */
  readonly isValue: boolean;
}

/** An entry of the package. */
interface Entry {
  readonly name: string;
  readonly source: string;
  /** Names that are there at run time. */
  readonly values: readonly string[];
}

/** The entries that can be imported, with the file behind each. */
export const entries: readonly Entry[] = await Promise.all(
  Object.entries<string | { types: string }>(JSON.parse(read('package.json')).exports).flatMap(
    ([path, target]) => (typeof target === 'string' ? [] : [readEntry(path, target.types)]),
  ),
);

async function readEntry(path: string, types: string): Promise<Entry> {
  const source = join(root, types.replace('./dist/', '').replace('.d.ts', '.ts'));
  const values = Object.keys(await import(source));
  return { name: `otc-dms-kafka${path.slice(1)}`, source, values };
}

/** The names that the entries export. */
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

/** The members of an exported type, with those that it inherits: fields, methods, options. */
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

/** Whether something is written in `src/`: what is made from the description is documented there. */
export function isOwn({ symbols }: PublicName): boolean {
  const declarations = symbols.flatMap((symbol) => symbol.declarations ?? []);
  return declarations.some((one) => one.getSourceFile().fileName.startsWith(join(root, 'src/')));
}

/** What a symbol stands for. */
export function withoutAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The types of which a value has one. */
export function shapesOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function sourceFile(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} is not there: an entry in package.json leads to it.`);
  return file;
}
