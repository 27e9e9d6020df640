import { join } from 'node:path';
import { folder, root } from '../folders.js';

/** A mock server that runs in a process of its own. */
export interface MockProgram {
  /** Name for readers. */
  readonly name: string;
  /** Arguments of Node that start it on a port, for a description in one file. */
  readonly start: (port: number, description: string) => readonly string[];
  /** Whether it follows edits of the description. */
  readonly isReloading: boolean;
}

const prism = join(root, 'node_modules/@stoplight/prism-cli/dist/index.js');
// JavaScript, because its types are installed for a benchmark only.
const scalarServer = join(folder, 'mock/scalar-server.js');
const serveFile = ['--import', 'tsx', join(folder, 'mock/serve-file.ts')];

/** The measured mocks; the first is the base of the ratios. */
export const mocks = {
  prism: {
    name: 'prism mock',
    start: (port, description) => [prism, 'mock', '--port', `${port}`, description],
    isReloading: true,
  },
  ours: {
    name: 'otc-dms-kafka-mock',
    // From the description in the package, as users start it.
    start: (port) => [join(root, 'mock/dist/command.js'), '--quiet', '--port', `${port}`],
    isReloading: false,
  },
  oursReloading: {
    name: 'npm run mock',
    start: (port, description) => [...serveFile, `${port}`, description],
    isReloading: true,
  },
  scalar: {
    name: '@scalar/mock-server',
    start: (port, description) => [scalarServer, `${port}`, description],
    isReloading: false,
  },
} as const satisfies Record<string, MockProgram>;
