import type { Generator } from '../generator.js';
import { installPythonVenv, pythonBin, pythonWithVenv } from '../python-venv.js';

/** Clients of openapi-python-client. */
export const openapiPythonClient: readonly Generator[] = [
  {
    name: 'openapi-python-client',
    version: '0.29.1',
    language: 'Python',
    tools: [pythonWithVenv],
    // From the other file, it leaves out models of Smart Connect.
    descriptions: ['openapi-3.0.yaml'],
    install: installPythonVenv,
    files: ['python/report.py', 'python/openapi-python-client.yaml'],
    generate: (description) => [
      [
        ...([pythonBin('openapi-python-client'), 'generate', '--path', description] as const),
        ...['--output-path', 'client', '--meta', 'none', '--config', 'openapi-python-client.yaml'],
      ],
    ],
    compile: [[pythonBin('mypy'), '-p', 'client', '-m', 'call']],
    run: [pythonBin('python'), 'call.py'],
    call: 'python/openapi_python_client.py',
    settings: 'the 3.0 file, as models are missing with the other; `literal_enums: true`',
  },
];
