import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { document, operations } from '../support/description.js';
import { madeOnce } from '../support/made-once.js';
import { samplePrograms } from '../support/sample-programs.js';
import { compileBlocks, compileProblems } from '../support/type-check.js';

/** Examples in the documentation of the methods, as an editor shows them, by operation. */
const examples = examplesOf(join(await madeOnce('generated'), 'operations.ts'));
const problems = compileProblems(
  compileBlocks(
    Array.from(examples, ([place, text]) => ({ place, text })),
    [],
  ),
);
// The first program of an operation sends its first body, as the sample of the docs page does.
const samples = new Map(
  samplePrograms(document, 'TypeScript')
    .toReversed()
    .map(({ request, text }) => [request.operationId, text]),
);

/** Returns the code after `@example` for each method of the client. */
function examplesOf(file: string): Map<string, string> {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const methods = source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === 'DmsOperations')
    .flatMap(({ members }) => [...members]);
  return new Map(
    methods.flatMap((method) => {
      const tags = ts.getJSDocTags(method).filter(({ tagName }) => tagName.text === 'example');
      const text = ts.getTextOfJSDocComment(tags[0]?.comment) ?? '';
      const [, code] = /^```ts\n(.*)\n```$/s.exec(text) ?? [];
      return code && method.name ? [[method.name.getText(), `${code}\n`]] : [];
    }),
  );
}

describe('the example of a method', () => {
  it.each(operations.map(({ operationId }) => operationId))(
    'compiles, and is the sample of the docs page: %s',
    (operationId) => {
      expect(examples.get(operationId)).toBe(samples.get(operationId));
      expect(problems.get(operationId)).toEqual([]);
    },
  );
});
