import type { Generator } from '../generator.js';
import {
  installOpenapiGenerator,
  type Options,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
  optionsText,
} from '../openapi-generator.js';
import { filesWith, typescriptForm } from './typescript-form.js';

function client(language: string, call: string, options: Options): Generator {
  return {
    ...typescriptForm,
    name: `openapi-generator, ${language}`,
    version: openapiGeneratorVersion,
    tools: openapiGeneratorTools,
    install: installOpenapiGenerator,
    descriptions: openapiGeneratorDescriptions,
    files: filesWith(),
    generate: openapiGenerator(language, options, 'client'),
    call: `typescript/${call}`,
    settings: `the 3.0 file; ${optionsText(options)}`,
  };
}

/** Clients in TypeScript of openapi-generator. */
export const openapiGeneratorTypescript: readonly Generator[] = [
  // With the names of the wire, so that it takes the same bodies as the other clients.
  client('typescript-fetch', 'openapi-generator-fetch.ts', {
    modelPropertyNaming: 'original',
    paramNaming: 'original',
  }),
  client('typescript-axios', 'openapi-generator-axios.ts', { useSingleRequestParameter: true }),
];
