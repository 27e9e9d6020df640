import { redocly } from '../commands.js';
import type { Generator } from '../generator.js';
import { rootVersionOf } from '../versions.js';

/** Generators of clients in Python. */
export const python: readonly Generator[] = [
  {
    name: 'Redocly, Python',
    version: rootVersionOf('@redocly/cli'),
    language: 'Python',
    tools: [
      {
        name: 'Python with venv',
        probe: ['python3', '-c', 'import venv, ensurepip'],
      },
    ],
    install: [
      ['python3', '-m', 'venv', 'redocly-venv'],
      ['redocly-venv/bin/pip', 'install', '--quiet', '--only-binary', ':all:', 'httpx==0.28.1'],
    ],
    files: ['python/report.py'],
    generate: redocly('python'),
    compile: [['python3', '-m', 'py_compile', 'client.py', 'call.py']],
    run: ['../redocly-venv/bin/python', 'call.py'],
    call: 'python/redocly.py',
    settings: 'none',
    faults: [
      {
        call: 'text',
        why: 'returns nothing for an answer in plain text',
        shownBy: { description: 'text.yaml', program: 'text.py' },
      },
    ],
  },
];
