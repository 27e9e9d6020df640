import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Parsing the types of the library and the client takes most of the time, so all programs of a process share them.
const parsed = new Map<string, ts.SourceFile | undefined>();

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
  const program = createProgram(files, sources);
  return { program, placeOf: (file) => files.get(file?.fileName ?? '')?.place };
}

/** Compiles texts as files of this project, with source files of it. */
export function createProgram(
  files: ReadonlyMap<string, { text: string }>,
  sources: readonly string[] = [],
): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => files.get(name)?.text ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    if (files.has(name)) return getSourceFile(name, ...rest);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  // A block declares what readers can use, but does not use all of it.
  const quiet = { ...options, noUnusedLocals: false };
  return ts.createProgram([...files.keys(), ...sources], quiet, host);
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
