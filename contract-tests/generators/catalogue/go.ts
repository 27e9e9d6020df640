import type { Generator, Tool } from '../generator.js';
import {
  installOpenapiGenerator,
  type Options,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
  optionsText,
} from '../openapi-generator.js';

const common = {
  language: 'Go',
  compile: [
    ['go', 'vet', './...'],
    ['go', 'build', '-o', 'call', '.'],
  ],
  run: ['./call'],
  callAs: 'call.go',
} satisfies Partial<Generator>;
const shared = ['go/go.mod', 'go/go.sum', 'go/report.go'];
const oapiCodegenVersion = '2.8.2';
const go: Tool = { name: 'Go', probe: ['go', 'version'] };

const options: Options = {
  // Without it, an unknown field in an answer is an error.
  disallowAdditionalPropertiesIfNotPresent: false,
  // Without it, several kinds of tasks fit.
  useOneOfDiscriminatorLookup: true,
};

/** Generators of clients in Go. */
export const golang: readonly Generator[] = [
  {
    ...common,
    name: 'openapi-generator, go',
    version: openapiGeneratorVersion,
    tools: [...openapiGeneratorTools, go],
    install: installOpenapiGenerator,
    descriptions: openapiGeneratorDescriptions,
    files: shared,
    generate: openapiGenerator(
      'go',
      { packageName: 'client', withGoMod: false, ...options },
      'client',
    ),
    call: 'go/openapi-generator.go',
    settings: `the 3.0 file; ${optionsText(options)}`,
  },
  {
    ...common,
    name: 'oapi-codegen',
    version: oapiCodegenVersion,
    tools: [go],
    install: [
      [
        ...(['sh', '-c', 'GOBIN="$PWD/go-bin" exec go install "$0"'] as const),
        `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v${oapiCodegenVersion}`,
      ],
    ],
    files: shared,
    generate: (description) => [
      ['mkdir', '-p', 'client'],
      [
        ...(['../go-bin/oapi-codegen', '-generate', 'types,client'] as const),
        ...['-package', 'client', '-o', 'client/client.go', description],
      ],
    ],
    call: 'go/oapi-codegen.go',
    settings: '`generate: types, client`',
    faults: [
      {
        call: 'generate',
        why: 'refuses a line end in a value list',
        descriptions: ['openapi.yaml'],
        shownBy: { description: 'line-end.yaml' },
      },
    ],
  },
];
