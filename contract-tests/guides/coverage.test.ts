import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { operations } from '../support/description.js';
import { compileBlocks, compileProblems } from '../support/type-check.js';
import { blocksIn } from './code-blocks.js';
import { entries, exportedNames, isOwn, membersOf, type PublicName } from './public-surface.js';
import { shownNames } from './shown-names.js';

const blocks = blocksIn('ts');
const compiled = compileBlocks(
  blocks,
  entries.map(({ source }) => source),
);
const checker = compiled.program.getTypeChecker();
const shown = shownNames(compiled);
const exported = exportedNames(compiled.program);
const own = exported.filter(isOwn);
const membersOfType = (type: PublicName) => membersOf(compiled.program, type).filter(isOwn);
const options = own.filter(({ name }) => name.endsWith('Options')).flatMap(membersOfType);

const isShown = (symbols: readonly ts.Symbol[]) =>
  symbols.some(({ declarations = [] }) => declarations.some((one) => shown.declarations.has(one)));
const docOf = (symbols: readonly ts.Symbol[]) =>
  symbols
    .map((symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)))
    .join('');
const tagsOf = (symbols: readonly ts.Symbol[]) =>
  symbols.flatMap((symbol) => symbol.getJsDocTags(checker).map(({ name }) => name));
const byTitle = <Name extends { title: string }>(names: readonly Name[]) =>
  names.map((name) => [name.title, name] as const);

// One constant per operation: all are used alike.
const isOperation = ({ name }: { name: string }) =>
  operations.some(({ operationId }) => operationId === name);

describe('programs of README and guides', () => {
  const problems = compileProblems(compiled);
  it.each(blocks.map(({ place }) => place))('compile: %s', (place) =>
    expect(problems.get(place)).toEqual([]),
  );

  it.each(entries)('import $name', ({ name }) => expect(shown.modules).toContain(name));

  // Types are shown by the values that have them.
  const values = exported.filter((one) => one.isValue && !isOperation(one));
  const remedy = 'use it in a program of README.md or docs/*.md';
  it.each(byTitle(values))('use %s', (_, { symbols }) =>
    expect(isShown(symbols), remedy).toBe(true),
  );

  it.each(byTitle(options))('set %s', (_, { symbols }) =>
    expect(isShown(symbols), remedy).toBe(true),
  );
});

describe('docstrings', () => {
  it.each(byTitle(own))('document %s', (_, { symbols }) => expect(docOf(symbols)).not.toBe(''));

  it.each(byTitle(own))('document the members of %s', (_, type) => {
    const undocumented = membersOfType(type).filter(({ symbols }) => docOf(symbols) === '');
    expect(undocumented.map(({ title }) => title)).toEqual([]);
  });

  const functions = exported.filter(({ symbols }) =>
    symbols.some(({ flags }) => flags & ts.SymbolFlags.Function),
  );
  it.each(byTitle(functions))('say what %s throws', (_, { symbols }) =>
    expect(tagsOf(symbols)).toContain('throws'),
  );

  const isNumber = (symbol: ts.Symbol) =>
    /\bnumber\b/.test(checker.typeToString(checker.getTypeOfSymbol(symbol)));
  const figures = options.filter(({ symbols }) => symbols.some(isNumber));
  it.each(byTitle(figures))('give the default of %s', (_, { symbols }) =>
    expect(tagsOf(symbols)).toContain('default'),
  );

  const times = options.filter(({ name }) => name.endsWith('Ms'));
  it.each(byTitle(times))('give the unit of %s', (_, { symbols }) =>
    expect(docOf(symbols)).toContain('in milliseconds'),
  );
});
