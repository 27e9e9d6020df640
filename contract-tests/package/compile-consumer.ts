import { copyFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { InstalledPackage } from '../support/install-package.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Programs of users, by their names in this folder. */
export const consumers = ['consumer', 'consumer-by-path'];

/** Compiler options of typical projects. */
export const setups = {
  'bundler, with the types of a browser': {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  },
  'nodenext, with the types of Node': {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
  },
  'nodenext, with every check': {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
  },
  'node16, in CommonJS': {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
  },
  'nodenext, in CommonJS': {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  },
  'node10, in CommonJS': {
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
  },
} satisfies Record<string, ts.CompilerOptions>;

/** Name of a setup. */
export type Setup = keyof typeof setups;

/**
 * Compiles the consumers in the project that has the package; returns the errors in them and in the types of the package.
 *
 * The libraries of TypeScript and Node are not checked. They are large, and not ours.
 */
export function consumerProblems({ project }: InstalledPackage, setup: Setup) {
  const extension = setup.endsWith('CommonJS') ? 'cts' : 'ts';
  const files = copyConsumers(project, consumers, extension);
  const program = ts.createProgram(files, {
    ...setups[setup],
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    // The project has no types of Node itself.
    typeRoots: [here('../../node_modules/@types')],
  });
  const ours = program.getSourceFiles().filter(({ fileName }) => isIn(project, fileName));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]),
  ];
  return diagnostics.map((diagnostic) => {
    const { line } = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? {};
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    return `${diagnostic.file?.fileName}:${(line ?? 0) + 1} ${text}`;
  });
}

/** Copies consumers into a project, with the extension that decides their format; returns the copies. */
export function copyConsumers(
  project: string,
  names: readonly string[],
  extension: 'ts' | 'mts' | 'cts',
): string[] {
  return names.map((name) => {
    const file = join(project, `${name}.${extension}`);
    copyFileSync(here(`${name}.ts`), file);
    return file;
  });
}

function isIn(folder: string, file: string): boolean {
  return !relative(realpathSync(folder), realpathSync(file)).startsWith('..');
}
