import { bin, redocly, typeScriptCompiler, typeScriptRunner } from '../commands.js';
import type { Generator } from '../generator.js';
import { redoclyVersion, versionOf } from '../versions.js';

const common = {
  language: 'TypeScript',
  compile: [typeScriptCompiler],
  run: typeScriptRunner,
};
/** Prints the values of the calls, and has the bodies of the requests. */
const shared = ['typescript/report.ts', 'typescript/bodies.ts'];

/** Generators of clients in TypeScript. */
export const typescript: readonly Generator[] = [
  {
    ...common,
    name: '@hey-api/openapi-ts',
    version: versionOf('@hey-api/openapi-ts'),
    files: shared,
    generate: (description) => [[bin('openapi-ts'), '-i', description, '-o', 'client', '--silent']],
    call: 'typescript/hey-api.ts',
    settings: 'none',
  },
  {
    ...common,
    name: 'redocly, TypeScript',
    version: redoclyVersion,
    files: shared,
    generate: redocly('typescript'),
    call: 'typescript/redocly.ts',
    settings: 'none',
  },
];
