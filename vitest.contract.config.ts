import { defineConfig } from 'vitest/config';

// What is promised to those who use the package: tested on what `npm run build` made.
export default defineConfig({
  test: {
    name: 'contract',
    include: ['test/contract/**/*.test.ts'],
    maxWorkers: '100%', // one less than the processors is half of two
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/contract.json' },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
