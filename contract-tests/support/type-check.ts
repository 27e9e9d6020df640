import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A program, and where readers find it. */
interface CodeBlock {
  place: string;
  text: string;
}

/** Blocks and source files, compiled together. */
export interface CompiledBlocks {
  readonly program: ts.Program;
  /** Returns the place of the block that a file of the program is; undefined for other files. */
  placeOf(file: ts.SourceFile | undefined): string | undefined;
}

/** Compiles all blocks at once, with source files whose types a test asks for. */
export function compileBlocks(
  blocks: readonly CodeBlock[],
  sources: readonly string[],
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
  // A block declares what readers can use, but does not use all of it.
  const quiet = { ...options, noUnusedLocals: false };
  const program = ts.createProgram([...files.keys(), ...sources], quiet, host);
  return { program, placeOf: (file) => files.get(file?.fileName ?? '')?.place };
}

/** Returns the errors of the compiler in each block, by its place. */
export function compileProblems({ program, placeOf }: CompiledBlocks): Map<string, string[]> {
  const problems = new Map<string, string[]>();
  for (const file of program.getSourceFiles()) {
    const place = placeOf(file);
    if (place === undefined) continue;
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    const texts = found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'));
    problems.set(place, texts);
  }
  return problems;
}
