import { join } from 'node:path';
import ts from 'typescript';
import { type CodeBlock, root } from './code-blocks.js';

/** Blocks and source files, compiled together. */
export interface CompiledBlocks {
  readonly program: ts.Program;
  /** Place of the block that a file of the program is; undefined for other files. */
  placeOf(file: ts.SourceFile | undefined): string | undefined;
}

/** Compiles blocks, all at once, for speed. */
export function compileBlocks(
  blocks: readonly CodeBlock[],
  sources: readonly string[] = [],
): CompiledBlocks {
  const files = new Map(
    blocks.map((block, index) => [join(root, `code-block-${index}.mts`), block] as const),
  );
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => files.get(name)?.text ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  // A block shows what can be used; not all of it is.
  const quiet = { ...options, noUnusedLocals: false };
  const program = ts.createProgram([...files.keys(), ...sources], quiet, host);
  return { program, placeOf: (file) => files.get(file?.fileName ?? '')?.place };
}

/** What the compiler has against each block, by its place. */
export function compileProblems(blocks: readonly CodeBlock[]): Map<string, string[]> {
  const { program, placeOf } = compileBlocks(blocks);
  const problems = new Map(blocks.map(({ place }) => [place, [] as string[]]));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    problems.get(placeOf(file) ?? '')?.push(text);
  }
  return problems;
}
