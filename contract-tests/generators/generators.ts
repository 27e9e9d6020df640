import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bin = (name: string) => here(`node_modules/.bin/${name}`);
const node = process.execPath;
const redoclyCli = here('../../node_modules/@redocly/cli/bin/cli.js');

/** A command and its arguments. */
export type Command = [file: string, ...args: string[]];

/** A code generator, with the commands that run it, and that check and use its client. */
export interface Generator {
  name: string;
  /** Program in `calls/` that uses the generated client. */
  call: string;
  /** Returns the command that writes `client.*` or `client/` in the current folder. */
  generate: (description: string) => Command;
  /** Command that compiles client and program. */
  compile: Command;
  /** Command that runs the program; the arguments of the call are appended. */
  run: Command;
  /** Python module that the program needs to run, but not to compile. */
  needs?: string;
}

const typescript = {
  compile: [
    ...[node, here('node_modules/typescript/bin/tsc'), '--noEmit', '--strict'],
    ...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
    ...['--lib', 'es2022,dom,dom.iterable', '--types', 'node', 'call.ts'],
  ] as Command,
  run: [node, '--import', import.meta.resolve('tsx'), 'call.ts'] as Command,
};

const redocly =
  (language: string) =>
  (description: string): Command => [
    ...([node, redoclyCli, 'generate-client', description] as Command),
    ...['--generator', language, '--output', 'client.ts'],
  ];

/** The generators to try. */
export const generators: readonly Generator[] = [
  {
    name: '@hey-api/openapi-ts',
    call: 'hey-api.ts',
    generate: (description) => [bin('openapi-ts'), '-i', description, '-o', 'client', '--silent'],
    ...typescript,
  },
  {
    name: 'orval',
    call: 'orval.ts',
    generate: (description) => [
      ...([bin('orval'), '--input', description, '--output', 'client.ts'] as Command),
      ...['--client', 'fetch'],
    ],
    ...typescript,
  },
  {
    name: 'swagger-typescript-api',
    call: 'swagger-typescript-api.ts',
    generate: (description) => [
      ...([bin('swagger-typescript-api'), 'generate', '-p', description] as Command),
      ...['-o', '.', '-n', 'client.ts', '--extract-request-params', '--silent'],
    ],
    ...typescript,
  },
  {
    name: 'oazapfts',
    call: 'oazapfts.ts',
    generate: (description) => [bin('oazapfts'), description, 'client.ts'],
    ...typescript,
  },
  {
    name: 'redocly, TypeScript',
    call: 'redocly.ts',
    generate: redocly('typescript'),
    ...typescript,
  },
  {
    name: 'redocly, Python',
    call: 'redocly.py',
    generate: redocly('python'),
    compile: ['python3', '-m', 'py_compile', 'client.py', 'call.py'],
    run: ['python3', 'call.py'],
    needs: 'httpx',
  },
  {
    name: 'redocly, Java',
    call: 'redocly.java',
    generate: redocly('java'),
    compile: [
      'javac',
      '-Xlint:all,-serial',
      '-Werror',
      '-d',
      'classes',
      'Client.java',
      'call.java',
    ],
    run: ['java', '-cp', 'classes', 'Call'],
  },
];
