import { here } from '../commands.js';
import type { Command, Generator, Tool } from '../generator.js';
import {
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorTools,
  openapiGeneratorVersion,
} from '../openapi-generator.js';

const withVenv: Tool = {
  name: 'Python with venv',
  probe: ['python3', '-c', 'import venv, ensurepip'],
};
const bin = '../python-venv/bin';
const installPackages: readonly Command[] = [
  ['python3', '-m', 'venv', '--clear', 'python-venv'],
  [
    ...(['python-venv/bin/pip', 'install', '--quiet', '--no-compile'] as Command),
    ...['--only-binary', ':all:', '-r', here('calls/python/requirements.txt')],
  ],
];

/** Clients in Python of openapi-generator. */
export const openapiGeneratorPython: readonly Generator[] = [
  {
    name: 'openapi-generator, python',
    version: openapiGeneratorVersion,
    language: 'Python',
    tools: [...openapiGeneratorTools, withVenv],
    // It does not end with the 3.1 file, while it makes up a password for a negative lookahead.
    descriptions: ['openapi-3.0.yaml'],
    install: [...installOpenapiGenerator, ...installPackages],
    files: ['python/report.py'],
    generate: openapiGenerator('python'),
    // dateutil has no types, and the method for a union within a union has the wrong return type.
    compile: [
      [
        ...([`${bin}/mypy`, '-p', 'openapi_client', '-m', 'call'] as Command),
        ...['--disable-error-code', 'import-untyped', '--disable-error-code', 'return-value'],
      ],
    ],
    run: [`${bin}/python`, 'call.py'],
    call: 'python/openapi_generator.py',
    settings: 'the 3.0 file; with the 3.1 file it does not end',
  },
];
