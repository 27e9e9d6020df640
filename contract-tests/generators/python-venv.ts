import { here } from './commands.js';
import type { Command, Tool } from './generator.js';

/** Python that can make an environment. */
export const pythonWithVenv: Tool = {
  name: 'Python with venv',
  probe: ['python3', '-c', 'import venv, ensurepip'],
};

/** Installs `calls/python/requirements.txt` into an environment of this suite. */
export const installPythonVenv: readonly Command[] = [
  ['python3', '-m', 'venv', '--clear', 'python-venv'],
  [
    ...(['python-venv/bin/pip', 'install', '--quiet', '--no-compile'] as Command),
    ...['--only-binary', ':all:', '-r', here('calls/python/requirements.txt')],
  ],
];

/** Returns the path of a command of that environment, from the folder of a client. */
export const pythonBin = (name: string) => `../python-venv/bin/${name}`;
