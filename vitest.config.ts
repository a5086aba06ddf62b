import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env['FACTWRIGHT_LONG'] === '1' ? [] : ['test/long/**'],
    testTimeout: 30_000,
    reporters: ['default', './test/count-reporter.ts'],
  },
});

export default config;
