import type { Generator } from '../generator.js';
import {
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
  optionsText,
} from '../openapi-generator.js';

const options = { library: 'httpclient', targetFramework: 'netstandard2.0' };
const build = ['dotnet', 'build', '--nologo', '--output', 'out', 'call.csproj'] as const;

/** Generators of clients in C#. */
export const csharp: readonly Generator[] = [
  {
    name: 'openapi-generator, csharp (httpclient)',
    version: openapiGeneratorVersion,
    language: 'C#',
    tools: [...openapiGeneratorTools, { name: 'the .NET SDK', probe: ['dotnet', '--version'] }],
    install: installOpenapiGenerator,
    descriptions: openapiGeneratorDescriptions,
    files: ['csharp/call.csproj', 'csharp/Report.cs'],
    generate: openapiGenerator('csharp', options, 'client'),
    compile: [[...build]],
    run: ['dotnet', 'out/call.dll'],
    call: 'csharp/openapi-generator.cs',
    settings: `the 3.0 file; ${optionsText(options)}`,
    // Seen with Mono 6.8, Newtonsoft.Json 11 and stand-ins for the other two libraries.
    faults: [
      {
        call: 'create-obs',
        why: 'fails at an answer that is one of several types, as it parses the body object instead of its text',
        shownBy: { description: 'one-of-answer.yaml', program: 'one-of-answer.cs' },
      },
      { call: 'create-redis', why: 'the same' },
      { call: 'create-kafka', why: 'the same' },
    ],
  },
];
