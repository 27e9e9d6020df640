import { defineConfig } from 'vitest/config';
import LongFilesFirst from './contract-tests/support/long-files-first.js';

const sourceOf = (file: string) => new URL(`./src/${file}.ts`, import.meta.url).pathname;
const mockSourceOf = (file: string) => new URL(`./mock/src/${file}.ts`, import.meta.url).pathname;
// Both packages by their own names, from source.
const alias = [
  { find: /^otc-dms-kafka$/, replacement: sourceOf('index') },
  { find: /^otc-dms-kafka\/(error-codes|http|node|operations)$/, replacement: sourceOf('$1') },
  { find: /^otc-dms-kafka-mock$/, replacement: mockSourceOf('index') },
  { find: /^otc-dms-kafka-mock\/(description|msw|server)$/, replacement: mockSourceOf('$1') },
  { find: '#digest', replacement: sourceOf('signing/digest-node') },
  // Tests need no build.
  { find: '#description', replacement: mockSourceOf('test-support/current-description') },
];
const recordedMock = {
  find: /^otc-dms-kafka-mock$/,
  replacement: new URL('./contract-tests/support/coverage/recorded-mock.ts', import.meta.url)
    .pathname,
};

// Loading modules anew for each test file took a third of the time. Tests restore what they change.
const isolate = false;

// A breach of the description by the mock fails the test in which it happens.
const setupFiles = ['contract-tests/support/no-breaches.ts'];

// Bundles the description once for all projects, when the first test needs it.
const globalSetup = ['contract-tests/support/maker-setup.ts'];

const contract = {
  setupFiles,
  globalSetup: [...globalSetup, 'contract-tests/support/global-setup.ts'],
  // Upper bounds for a busy machine; all tests take five minutes on two cores.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 10_000 } },
  isolate,
};

export default defineConfig({
  test: {
    reporters: ['default', './contract-tests/support/count-reporter.ts'],
    // The default leaves one core free, so two cores would have a single worker.
    maxWorkers: '100%',
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'mock/src/**/*.test.ts',
            'tools/**/*.test.ts',
            'bench/*.test.ts',
            'examples/console/src/**/*.test.ts',
          ],
          // Upper bounds for a busy machine: the first tests of the mock bundle the description.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup,
          setupFiles,
          isolate,
        },
      },
      {
        // Mocks of contract tests record what they cover.
        resolve: { alias: [recordedMock, ...alias] },
        test: {
          ...contract,
          name: 'contract',
          setupFiles: [...setupFiles, 'contract-tests/support/coverage/record.ts'],
          include: ['contract-tests/**/*.test.ts'],
          exclude: [
            'contract-tests/**/*.slow.test.ts',
            // Programs of users, which their own tools run.
            'contract-tests/consumers/projects/**',
            '**/node_modules/**',
          ],
        },
      },
      {
        resolve: { alias },
        test: { ...contract, name: 'slow', include: ['contract-tests/**/*.slow.test.ts'] },
      },
    ],
  },
});
