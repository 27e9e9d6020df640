import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { createProgram } from '../support/type-check.js';
import { argumentsOf, type Message } from './messages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const name = join(root, 'calls-of-the-evidence.mts');

/** Returns the errors of the compiler for a program that makes these calls with literals, each with its call. */
export function compileProblems(messages: readonly Message[]): string[] {
  const calls = messages.map((message) => {
    const args = JSON.stringify(argumentsOf(message));
    return `void dms.${message.operation.operationId}(${args});`;
  });
  const text = `import type { DmsClient } from 'otc-dms-kafka';declare const dms: DmsClient;\n${calls.join('\n')}`;
  const program = createProgram(new Map([[name, { text }]]));
  const file = program.getSourceFile(name);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const { title = 'the program' } = messages[line - 1] ?? {};
    return `${title}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
