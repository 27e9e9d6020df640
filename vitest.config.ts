import { defineConfig } from 'vitest/config';

const sourceOf = (file: string) => new URL(`./src/${file}.ts`, import.meta.url).pathname;
// The package by its own names, from source.
const alias = [
  { find: /^otc-dms-kafka$/, replacement: sourceOf('index') },
  { find: /^otc-dms-kafka\/(error-codes|http|node|operations)$/, replacement: sourceOf('$1') },
  { find: '#digest', replacement: sourceOf('signing/digest-node') },
];

export default defineConfig({
  test: {
    reporters: ['default', './contract-tests/support/count-reporter.ts'],
    // By default Vitest leaves one core alone, which on two cores leaves one to work.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'contract',
          include: ['contract-tests/**/*.test.ts'],
          globalSetup: ['contract-tests/support/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // An upper bound: a busy machine draws a page slowly, and the default is one second.
          expect: { poll: { timeout: 10_000 } },
          typecheck: { enabled: true, include: ['contract-tests/**/*.test-d.ts'] },
        },
      },
    ],
  },
});
