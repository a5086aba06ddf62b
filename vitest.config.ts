import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env['FACTWRIGHT_LONG'] === '1' ? [] : ['test/long/**'],
    setupFiles: ['test/own-cache.ts'],
    // Half of the time goes to waiting for browsers and child processes.
    maxWorkers: '100%',
    testTimeout: 30_000,
    reporters: ['default', './test/count-reporter.ts'],
  },
});

export default config;
