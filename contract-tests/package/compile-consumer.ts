import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { InstalledPackage } from './install-package.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** How projects of users are set up. */
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
} satisfies Record<string, ts.CompilerOptions>;

/** What the compiler has against `consumer.ts`, or against the types of the package, in a user's project. */
export function consumerProblems({ project }: InstalledPackage, setup: keyof typeof setups) {
  const file = join(project, 'consumer.ts');
  copyFileSync(here('consumer.ts'), file);
  const program = ts.createProgram([file], {
    ...setups[setup],
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    // The types of Node are the only ones that the project does not have by itself.
    typeRoots: [here('../../node_modules/@types')],
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const { line } = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? {};
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    return `${diagnostic.file?.fileName}:${(line ?? 0) + 1} ${text}`;
  });
}
