import { join } from 'node:path';
import ts from 'typescript';
import { type CodeBlock, root } from './code-blocks.js';

/** What the compiler has against each block, by its place; all are compiled at once, for speed. */
export function compileProblems(blocks: readonly CodeBlock[]): Map<string, string[]> {
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
  const program = ts.createProgram([...files.keys()], quiet, host);

  const problems = new Map(blocks.map(({ place }) => [place, [] as string[]]));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const place = files.get(file?.fileName ?? '')?.place ?? '';
    problems.get(place)?.push(ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
  return problems;
}
