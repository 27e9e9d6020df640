import { bin } from '../commands.js';
import type { Generator } from '../generator.js';
import { versionOf } from '../versions.js';
import { filesWith, typescriptForm } from './typescript-form.js';

/** Generators of clients in TypeScript that check requests and answers at run time. */
export const validating: readonly Generator[] = [
  {
    ...typescriptForm,
    name: '@hey-api/openapi-ts with zod',
    version: versionOf('@hey-api/openapi-ts'),
    files: filesWith('settings/hey-api-zod.config.ts'),
    generate: () => [[bin('openapi-ts'), '-f', 'hey-api-zod.config.ts']],
    call: 'typescript/hey-api.ts',
    settings: '`zod`, and `validator: true` for `@hey-api/sdk`',
  },
  {
    ...typescriptForm,
    name: 'orval with zod',
    version: versionOf('orval'),
    files: filesWith('settings/orval-zod.config.ts'),
    generate: () => [[bin('orval'), '--config', 'orval-zod.config.ts']],
    call: 'typescript/orval-zod.ts',
    settings:
      'one output with `client: fetch`, one with `client: zod`; checks requests and answers with the schemas',
  },
  {
    ...typescriptForm,
    name: 'openapi-zod-client',
    version: versionOf('openapi-zod-client'),
    files: filesWith(),
    generate: (description) => [[bin('openapi-zod-client'), description, '-o', 'client.ts']],
    call: 'typescript/openapi-zod-client.ts',
    settings: 'none',
    faults: [
      {
        call: 'run',
        why: 'ignores `const`, so that its schemas cannot tell the members of a union apart',
        descriptions: ['openapi.yaml'],
        shownBy: { description: 'const-discriminator.yaml', program: 'import-file.ts' },
      },
      {
        call: 'compile',
        why: 'writes the null of a value list as a text',
        descriptions: ['openapi-3.0.yaml'],
        shownBy: { description: 'nullable-enum.yaml' },
      },
    ],
  },
];
