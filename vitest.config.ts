import { defineConfig } from 'vitest/config';

const alias = { 'otc-dms-kafka': new URL('./src/index.ts', import.meta.url).pathname };

export default defineConfig({
  test: {
    reporters: ['default', './tools/count-reporter.ts'],
    // By default Vitest leaves one core alone, which on two cores leaves one to work.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['src/**/*.test.ts', 'tools/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'contract',
          include: ['contract-tests/**/*.test.ts'],
          globalSetup: ['contract-tests/global-setup.ts'],
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
