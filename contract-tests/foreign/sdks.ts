import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const maven = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** A command and its arguments. */
export type Command = [file: string, ...args: string[]];

/** A tool that a program needs, and a command that succeeds if the machine has it. */
export interface Tool {
  name: string;
  probe: Command;
}

/** An SDK, with the commands that install it and that run its program. */
export interface Sdk {
  language: string;
  /** Folder of the program, in which the commands run. */
  folder: string;
  tools: readonly Tool[];
  install: readonly Command[];
  /** Command that runs the program; the arguments of the run are appended. */
  run: Command;
  /** Operations that fail because of the SDK, by the IDs of the vendor. */
  fails?: readonly string[];
}

const node: Tool = { name: 'Node', probe: [process.execPath, '--version'] };
const go: Tool = { name: 'Go', probe: ['go', 'version'] };
const javac: Tool = { name: 'a Java compiler', probe: ['javac', '-version'] };
const mvn: Tool = { name: 'Maven', probe: ['mvn', '-version'] };
const python: Tool = {
  name: 'Python with venv',
  probe: ['python3', '-c', 'import venv, ensurepip'],
};

/** The SDKs to run. */
export const sdks: readonly Sdk[] = [
  {
    language: 'Node',
    folder: here('node'),
    tools: [node],
    install: [['npm', 'ci', '--ignore-scripts', '--no-audit']],
    run: [process.execPath, 'call.js'],
  },
  {
    language: 'Python',
    folder: here('python'),
    tools: [python],
    install: [
      ['python3', '-m', 'venv', '--clear', 'output'],
      [
        ...([join('output', 'bin', 'python'), '-m', 'pip', 'install', '--quiet'] as Command),
        ...['--only-binary', ':all:', '-r', 'requirements.txt'],
      ],
    ],
    run: [join('output', 'bin', 'python'), 'call.py'],
  },
  {
    language: 'Java',
    folder: here('java'),
    tools: [javac, mvn],
    install: [
      ['mvn', '-q', '-B', '-ntp', maven, '-DoutputDirectory=output/lib'],
      ['javac', '-cp', join('output', 'lib', '*'), '-d', join('output', 'classes'), 'Call.java'],
    ],
    run: ['java', '-cp', `${join('output', 'lib', '*')}:${join('output', 'classes')}`, 'Call'],
  },
  {
    language: 'Go',
    folder: here('go'),
    tools: [go],
    // Unoptimized: the models of the SDK compile in half the time.
    install: [['go', 'build', '-gcflags=all=-N -l', '-o', join('output', 'call'), '.']],
    run: [join('output', 'call')],
  },
  {
    language: 'Go, for this cloud',
    folder: here('gopher'),
    tools: [go],
    install: [['go', 'build', '-o', join('output', 'call'), '.']],
    run: [join('output', 'call')],
    // It sends the partition as a text, and takes 204 only, where 200 is documented or known.
    fails: ['UpdateTopicAccessPolicy', 'ResetMessageOffset', 'BatchDeleteGroup'],
  },
];
