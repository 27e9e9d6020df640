import type { Generator } from '../generator.js';
import {
  installOpenapiGenerator,
  type Options,
  openapiGenerator,
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
const go = { name: 'Go', probe: ['go', 'version'] } as const;

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
    files: shared,
    generate: openapiGenerator(
      'go',
      { packageName: 'client', withGoMod: false, ...options },
      'client',
    ),
    call: 'go/openapi-generator.go',
    settings: optionsText(options),
  },
];
