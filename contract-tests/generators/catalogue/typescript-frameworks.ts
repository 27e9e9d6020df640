import { bin } from '../commands.js';
import type { Generator } from '../generator.js';
import { versionOf } from '../versions.js';
import { compileWith, filesWith, typescriptForm } from './typescript-form.js';

/** Generators of clients in TypeScript for the framework of an application. */
export const frameworks: readonly Generator[] = [
  {
    ...typescriptForm,
    name: '@rtk-query/codegen-openapi',
    version: versionOf('@rtk-query/codegen-openapi'),
    files: filesWith('settings/empty-api.ts', 'settings/rtk-query.config.cjs'),
    generate: () => [[bin('rtk-query-codegen-openapi'), 'rtk-query.config.cjs']],
    call: 'typescript/rtk-query.ts',
    settings: "`responseHandler: 'content-type'`",
  },
  {
    ...typescriptForm,
    name: 'ng-openapi-gen',
    version: versionOf('ng-openapi-gen'),
    files: filesWith(),
    generate: (description) => [
      [
        bin('ng-openapi-gen'),
        '--input',
        description,
        '--output',
        'client',
        '--ignoreUnusedModels',
        'false',
      ],
    ],
    compile: compileWith('--experimentalDecorators'),
    call: 'typescript/ng-openapi-gen.ts',
    settings: '`--ignoreUnusedModels false`, as it takes models of nullable lists for unused',
  },
];
