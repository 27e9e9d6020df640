import { bin, redocly, rootBin } from '../commands.js';
import type { Fault, Generator } from '../generator.js';
import { rootVersionOf, versionOf } from '../versions.js';
import { compileWith, filesWith, typescriptForm } from './typescript-form.js';
import { frameworks } from './typescript-frameworks.js';
import { validating } from './typescript-validating.js';

const lineEnd = (program: string): Fault => ({
  call: 'compile',
  why: 'writes a line end in a value list as a line end of the code',
  descriptions: ['openapi.yaml'],
  shownBy: { description: 'line-end.yaml', program },
});

/** Generators of clients in TypeScript. */
export const typescript: readonly Generator[] = [
  {
    ...typescriptForm,
    name: '@hey-api/openapi-ts',
    version: versionOf('@hey-api/openapi-ts'),
    files: filesWith(),
    generate: (description) => [[bin('openapi-ts'), '-i', description, '-o', 'client', '--silent']],
    call: 'typescript/hey-api.ts',
    settings: 'none',
  },
  {
    ...typescriptForm,
    name: 'openapi-typescript with openapi-fetch',
    version: rootVersionOf('openapi-typescript'),
    files: filesWith(),
    generate: (description) => [
      [
        ...([rootBin('openapi-typescript'), description, '--output', 'client.ts'] as const),
        '--default-non-nullable=false',
      ],
    ],
    call: 'typescript/openapi-fetch.ts',
    settings: "`--default-non-nullable=false`; `parseAs: 'text'` in the call that answers text",
  },
  {
    ...typescriptForm,
    name: 'orval',
    version: versionOf('orval'),
    files: filesWith(),
    generate: (description) => [
      [bin('orval'), '--input', description, '--output', 'client.ts', '--client', 'fetch'],
    ],
    call: 'typescript/orval.ts',
    settings: '`client: fetch`; a `fetch` that adds the server',
  },
  {
    ...typescriptForm,
    name: 'orval with MSW',
    version: versionOf('orval'),
    files: filesWith('orval.ts', 'settings/orval-msw.config.ts'),
    generate: () => [[bin('orval'), '--config', 'orval-msw.config.ts']],
    call: 'typescript/orval-msw.ts',
    settings: '`client: fetch`, `schemas`, `mode: split`, `mock: true`',
  },
  {
    ...typescriptForm,
    name: 'kubb',
    version: versionOf('@kubb/core'),
    files: filesWith('settings/kubb.config.ts'),
    generate: () => [[bin('kubb'), 'generate', '--config', 'kubb.config.ts']],
    compile: compileWith('--allowImportingTsExtensions'),
    call: 'typescript/kubb.ts',
    settings:
      "`pluginClient({ client: 'axios' })`, as its `fetch` takes errors for answers, and text for JSON",
  },
  {
    ...typescriptForm,
    name: 'swagger-typescript-api',
    version: versionOf('swagger-typescript-api'),
    files: filesWith(),
    generate: (description) => [
      [
        ...([bin('swagger-typescript-api'), 'generate', '-p', description] as const),
        ...['-o', '.', '-n', 'client.ts', '--extract-request-params', '--silent'],
      ],
    ],
    call: 'typescript/swagger-typescript-api.ts',
    settings:
      "`--extract-request-params`; `format: 'json'`, or `'text'` in the call that answers text",
  },
  {
    ...typescriptForm,
    name: 'oazapfts',
    version: versionOf('oazapfts'),
    files: filesWith(),
    generate: (description) => [[bin('oazapfts'), description, 'client.ts']],
    call: 'typescript/oazapfts.ts',
    settings: 'none',
  },
  {
    ...typescriptForm,
    name: 'typed-openapi',
    version: versionOf('typed-openapi'),
    files: filesWith(),
    generate: (description) => [[bin('typed-openapi'), description, '-o', 'client.ts']],
    call: 'typescript/typed-openapi.ts',
    settings: 'a `fetch` that adds query, headers and body',
    faults: [lineEnd('import-file.ts')],
  },
  {
    ...typescriptForm,
    name: 'openapi-typescript-codegen',
    version: versionOf('openapi-typescript-codegen'),
    files: filesWith(),
    generate: (description) => [
      [
        ...([bin('openapi'), '--input', description, '--output', 'client'] as const),
        '--useUnionTypes',
      ],
    ],
    call: 'typescript/openapi-typescript-codegen.ts',
    settings: '`--useUnionTypes`',
    faults: [lineEnd('import-folder.ts')],
  },
  {
    ...typescriptForm,
    name: 'Redocly, TypeScript',
    version: rootVersionOf('@redocly/cli'),
    files: filesWith(),
    generate: redocly('typescript'),
    call: 'typescript/redocly.ts',
    settings: 'none',
  },
  ...frameworks,
  ...validating,
];
