import { typeScriptCompiler, typeScriptRunner } from '../commands.js';
import type { Command } from '../generator.js';

/** Fields that the generators of TypeScript share. */
export const typescriptForm = {
  language: 'TypeScript',
  compile: [typeScriptCompiler],
  run: typeScriptRunner,
};

/** Makes the calls of each program, and the bodies of its requests. */
const shared = ['typescript/ten-calls.ts', 'typescript/bodies.ts'];

/** Returns the files that a program needs, with these from `calls/typescript/`. */
export const filesWith = (...names: string[]) => [
  ...shared,
  ...names.map((name) => `typescript/${name}`),
];

/** Returns the commands that compile with more options. */
export const compileWith = (...options: string[]): readonly Command[] => [
  [...typeScriptCompiler, ...options],
];
