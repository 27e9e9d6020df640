import type { Command, Generator } from '../generator.js';
import {
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorTools,
  openapiGeneratorVersion,
} from '../openapi-generator.js';
import { installPythonVenv, pythonBin, pythonWithVenv } from '../python-venv.js';

/** Clients in Python of openapi-generator. */
export const openapiGeneratorPython: readonly Generator[] = [
  {
    name: 'openapi-generator, python',
    version: openapiGeneratorVersion,
    language: 'Python',
    tools: [...openapiGeneratorTools, pythonWithVenv],
    // It does not end with the 3.1 file, while it makes up a password for a negative lookahead.
    descriptions: ['openapi-3.0.yaml'],
    install: [...installOpenapiGenerator, ...installPythonVenv],
    files: ['python/report.py'],
    generate: openapiGenerator('python'),
    // dateutil has no types, and the method for a union within a union has the wrong return type.
    compile: [
      [
        ...([pythonBin('mypy'), '-p', 'openapi_client', '-m', 'call'] as Command),
        ...['--disable-error-code', 'import-untyped', '--disable-error-code', 'return-value'],
      ],
    ],
    run: [pythonBin('python'), 'call.py'],
    call: 'python/openapi_generator.py',
    settings: 'the 3.0 file; with the 3.1 file it does not end',
  },
];
